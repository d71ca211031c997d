import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type CallOptions, createYardstick, type Yardstick, type YardstickOptions } from '@yardstick/sdk';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { administratorOf } from './acting-as.js';
import { inProcess } from './in-process.js';
import type { OpenServices } from './machine.js';
import type { Terminal } from './terminal.js';

/** What every command takes. */
export interface AnswerOptions {
  readonly json?: boolean;
}

/** What every command takes that may ask a service. */
export interface AskOptions extends AnswerOptions {
  readonly url?: string;
  readonly keyFile?: string;
  /** Seconds. */
  readonly timeout?: number;
}

export type Work<T> = (yardstick: Yardstick, call: CallOptions) => Promise<T>;

/** What is shown of options that many commands take, behind those of the command itself. */
const shared = 'Whom to ask, and how to answer:';

const sharedOption = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(shared);

export const jsonOption = (command: Command): Command =>
  command.addOption(sharedOption('--json', 'write the answer, and what went wrong, as JSON'));

/** Gives a command what it takes that may ask a service. */
export const askOptions = (command: Command): Command =>
  jsonOption(command)
    .addOption(sharedOption('--url <address>', 'the service to ask; or YARDSTICK_URL'))
    .addOption(
      sharedOption(
        '--key-file <file>',
        "a file with the API key, '-' for standard input; or YARDSTICK_API_KEY",
      ),
    )
    .addOption(
      sharedOption(
        '--timeout <seconds>',
        'how long a service may take; 30 unless told, for files 600',
      ).argParser(wholeSeconds),
    );

function wholeSeconds(given: string): number {
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Write whole seconds.');
}

/**
 * Who answers a command: the service of `--url` or `YARDSTICK_URL`, where one is named. Where none is, commands that
 * need a service ask the one on this machine, and those that do not are answered beside the database, with the rights
 * of whoever runs the machine.
 */
export function asking(terminal: Terminal) {
  const call = { signal: terminal.signal };

  const namedService = async (options: AskOptions): Promise<YardstickOptions | undefined> => {
    const { url } = terminal.machine.client();
    const named = options.url ?? url;
    return named === undefined ? undefined : serviceAt(named, options);
  };

  const serviceAt = async (url: string, { keyFile, timeout }: AskOptions): Promise<YardstickOptions> => {
    const settings = terminal.machine.client();
    const file = keyFile ?? (settings.apiKey === undefined ? settings.keyFile : undefined);
    const apiKey = file === undefined ? settings.apiKey : await keyIn(file);
    return {
      url: endpointOf(url),
      ...(apiKey !== undefined && { apiKey }),
      ...(timeout !== undefined && { timeout: timeout * 1000 }),
    };
  };

  const reach = async (options: AskOptions): Promise<YardstickOptions> =>
    (await namedService(options)) ?? serviceAt(terminal.machine.client().here, options);

  const beside = async <T>(work: (opened: OpenServices) => Promise<T>): Promise<T> => {
    const opened = await terminal.machine.open();
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  };

  return {
    /** How to reach the service that is named; `undefined` where none is. */
    namedService,

    /** How to reach the service that a command needs. */
    reach,

    /** Asks a service. */
    async service<T>(options: AskOptions, work: Work<T>): Promise<T> {
      return work(createYardstick(await reach(options)), call);
    },

    /** Asks the service that is named, else the database, as administrator of the council or of the platform. */
    async either<T>(options: AskOptions & { readonly council?: string }, work: Work<T>): Promise<T> {
      const named = await namedService(options);
      if (named) return work(createYardstick(named), call);
      return beside(async ({ services }) => {
        const { yardstick, close } = await inProcess(
          services,
          await administratorOf(services, options.council),
        );
        try {
          return await work(yardstick, call);
        } finally {
          await close();
        }
      });
    },

    /** Works beside the database, on the services themselves. */
    beside,
  };
}

/** The address of a service's API: `https://yardstick.example` stands for `https://yardstick.example/graphql`. */
function endpointOf(given: string): string {
  if (!URL.canParse(given)) return given;
  const url = new URL(given);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

async function keyIn(file: string): Promise<string> {
  return (file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')).trim();
}

/** Every page of a list. */
export async function everyOf<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const each of all) found.push(each);
  return found;
}
