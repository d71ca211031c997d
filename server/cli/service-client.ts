import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type CallOptions, createYardstick, type Yardstick, type YardstickOptions } from '@yardstick/sdk';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { administratorOf } from './acting-as.js';
import { inProcess } from './in-process.js';
import type { OpenServices } from './machine.js';
import type { Terminal } from './terminal.js';

/** Options of every command. */
export interface AnswerOptions {
  readonly json?: boolean;
}

/** Options of every command that may call a service. */
export interface AskOptions extends AnswerOptions {
  readonly url?: string;
  readonly keyFile?: string;
  /** The longest time to wait for the service, in seconds. */
  readonly timeout?: number;
}

export type Work<T> = (yardstick: Yardstick, call: CallOptions) => Promise<T>;

/** Heading of the shared options in the help, below the command's own. */
const shared = 'Service and output:';

const sharedOption = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup(shared);

export const jsonOption = (command: Command): Command =>
  command.addOption(sharedOption('--json', 'write the answer, or the error, as JSON'));

/** Adds the options of {@link AskOptions} to a command. */
export const askOptions = (command: Command): Command =>
  jsonOption(command)
    .addOption(sharedOption('--url <address>', 'the service to call; or YARDSTICK_URL'))
    .addOption(
      sharedOption(
        '--key-file <file>',
        "a file with the API key, '-' for standard input; or YARDSTICK_API_KEY",
      ),
    )
    .addOption(
      sharedOption(
        '--timeout <seconds>',
        'how long to wait for a service; default 30, for files 600',
      ).argParser(wholeSeconds),
    );

function wholeSeconds(value: string): number {
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write whole seconds.');
}

/**
 * Returns functions that run a command on a service or on a database. If `--url` or `YARDSTICK_URL` names a
 * service, the command calls that service. If not, a command that needs a service calls the one on this machine,
 * and any other command works on the database of this machine with the operator's rights.
 */
export function asking(terminal: Terminal) {
  const call = { signal: terminal.signal };

  const namedService = async (options: AskOptions): Promise<YardstickOptions | undefined> => {
    const url = options.url ?? terminal.machine.client().url;
    return url === undefined ? undefined : serviceAt(url, options);
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

  const serviceOptions = async (options: AskOptions): Promise<YardstickOptions> =>
    (await namedService(options)) ?? serviceAt(terminal.machine.client().here, options);

  const onDatabase = async <T>(work: (services: OpenServices) => Promise<T>): Promise<T> => {
    const services = await terminal.machine.open();
    try {
      return await work(services);
    } finally {
      await services.close();
    }
  };

  return {
    /** Returns the SDK options for the named service; `undefined` if none is named. */
    namedService,

    /** Returns the SDK options for the named service or, if none is named, for the service on this machine. */
    serviceOptions,

    async service<T>(options: AskOptions, work: Work<T>): Promise<T> {
      return work(createYardstick(await serviceOptions(options)), call);
    },

    /**
     * Calls the named service. If none is named, works on the database of this machine as administrator of the
     * council or, if the options name no council, of the platform.
     */
    async serviceOrDatabase<T>(
      options: AskOptions & { readonly council?: string },
      work: Work<T>,
    ): Promise<T> {
      const service = await namedService(options);
      if (service) return work(createYardstick(service), call);
      return onDatabase(async ({ services }) => {
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

    /** Runs `work` in this process, directly on this machine's database. No service is called over the network. */
    onDatabase,
  };
}

/**
 * Returns the address of a service's API. Adds the path `/graphql` to an address without a path:
 * `https://yardstick.example` gives `https://yardstick.example/graphql`.
 */
function endpointOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

async function keyIn(file: string): Promise<string> {
  return (file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')).trim();
}

/** Fetches all pages of a list and returns their items. */
export async function everyOf<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const each of all) items.push(each);
  return items;
}
