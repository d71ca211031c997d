import type { Machine } from '../../../server/cli/machine.js';
import { runProgram } from '../../../server/cli/program.js';
import type { Terminal } from '../../../server/cli/terminal.js';
import type { ClientConfig } from '../../../server/config.js';
import type { Services } from '../../../server/services/services.js';

export interface Ended {
  readonly code: number;
  readonly said: string;
  readonly notes: string;
}

/**
 * The changes that a test makes to the environment of a command. By default a command has no terminal, no service and
 * no machine.
 */
export interface Given extends Partial<Omit<Terminal, 'machine' | 'print' | 'printNote'>> {
  /** Services on the database of this machine. */
  readonly services?: Services;
  readonly client?: Partial<ClientConfig>;
  readonly machine?: Partial<Machine>;
}

const missing = (): never => {
  throw new Error('the test has no machine for this');
};

/** Returns a terminal that no user watches, with the given changes. */
export function terminalOf({ services, client, machine, ...terminal }: Given = {}): Terminal {
  return {
    print: () => undefined,
    printNote: () => undefined,
    isWatched: false,
    hasColour: false,
    width: null,
    signal: new AbortController().signal,
    ...terminal,
    machine: {
      client: () => ({
        ...{ url: undefined, apiKey: undefined, keyFile: undefined, here: 'http://127.0.0.1:9/graphql' },
        ...client,
      }),
      open: async () => ({ services: services ?? missing(), close: async () => undefined }),
      inspect: missing,
      migrate: missing,
      serve: missing,
      ...machine,
    },
  };
}

/** Returns a function that runs a command, for example `run('keys', 'list', '--json')`. */
export function commandLine(environment: Given = {}): (...args: readonly string[]) => Promise<Ended> {
  return async (...args) => {
    const output: string[] = [];
    const notes: string[] = [];
    const code = await runProgram(args, {
      ...terminalOf(environment),
      print: (text) => output.push(text),
      printNote: (text) => notes.push(text),
    });
    return { code, said: output.join(''), notes: notes.join('') };
  };
}
