import { Command, InvalidArgumentError, Option } from 'commander';
import { type Role, roles } from '../access/principal.js';
import { describeProblem, type Result } from '../domain/problem.js';
import type { Page, PageRequest } from '../persistence/stores/page.js';
import type { Services } from '../services/services.js';
import type { Ended } from './import-commands.js';
import { exitCodes, type Terminal } from './terminal.js';

/** What every command of administration takes. */
export interface AdministrationOptions {
  readonly council?: string;
  readonly json?: boolean;
}

const pageSize = 100;

/** What the commands of administration have in common: they ask the services, and say the answer in lines or as JSON. */
export function administration(terminal: Terminal, ended: Ended) {
  const open = async <T>(work: (services: Services) => Promise<T>): Promise<T> => {
    const { services, close } = await terminal.open();
    try {
      return await work(services);
    } finally {
      await close();
    }
  };
  const say = (value: unknown, lines: readonly string[], asJson: boolean): void => {
    terminal.say(asJson ? `${JSON.stringify(value, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
  };
  return {
    /** Everything of a list, a line each. */
    async list<T>(
      { json = false }: AdministrationOptions,
      ask: (services: Services, page: PageRequest) => Promise<Page<T> | null>,
      line: (node: T) => string,
    ): Promise<void> {
      const nodes = await open((services) => everything((page) => ask(services, page)));
      say(nodes, nodes.map(line), json);
    },

    /** Does something and says what came of it; what was refused goes where what went wrong goes. */
    async change<T>(
      { json = false }: AdministrationOptions,
      work: (services: Services) => Promise<Result<T>>,
      lines: (value: T) => readonly string[],
    ): Promise<void> {
      const result = await open(work);
      if (result.ok) return say(result.value, lines(result.value), json);
      for (const problem of result.problems) {
        terminal.remark(`${problem.path.join('.')}: ${describeProblem(problem)}\n`);
      }
      ended(exitCodes.refused);
    },
  };
}

async function everything<T>(ask: (page: PageRequest) => Promise<Page<T> | null>): Promise<readonly T[]> {
  const all: T[] = [];
  let after: readonly string[] | null = null;
  for (;;) {
    const page: Page<T> | null = await ask({ first: pageSize, after });
    all.push(...(page?.nodes ?? []).map(({ node }) => node));
    after = page?.nodes.at(-1)?.key ?? null;
    if (!page?.hasNextPage || after === null) return all;
  }
}

/** A command of administration, with what all of them take. */
export const administering = (name: string, description: string): Command =>
  new Command(name).description(description).option('--json', 'write the answer as JSON');

export const councilOption = (command: Command): Command =>
  command.option('--council <gss>', "GSS code of the council; left out, the platform's own");

/** `--role data-officer --role author`: as the API has them, in small letters with hyphens or not. */
export const roleOption = (): Option =>
  new Option('--role <role...>', `one or more of ${roles.map(inWords).join(', ')}`)
    .argParser((text: string, before: readonly Role[] | undefined) => [...(before ?? []), roleNamed(text)])
    .makeOptionMandatory();

export const inWords = (role: Role): string => role.toLowerCase().replaceAll('_', '-');

function roleNamed(text: string): Role {
  const role = roles.find((each) => each === text.toUpperCase().replaceAll('-', '_'));
  if (role) return role;
  throw new InvalidArgumentError(`The roles are ${roles.map(inWords).join(', ')}.`);
}
