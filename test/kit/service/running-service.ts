import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url));

/** The compiled service in a process of its own, as `npm start` runs it. */
export interface RunningService {
  readonly url: string;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** As an operator stops it. */
  readonly stop: () => Promise<void>;
  /** As a power cut stops it. */
  readonly kill: () => Promise<void>;
}

/** What a service that did not start said, and the status that it ended with. */
export interface FailedStart {
  readonly status: number | null;
  readonly said: string;
}

export interface ServiceSettings {
  readonly dataFolder: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

function launch({ dataFolder, port = 0, settings }: ServiceSettings) {
  const child = spawn(process.execPath, [entry], {
    cwd: dataFolder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: `${port}`,
      YARDSTICK_DATA: dataFolder,
      NO_COLOR: '1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return { child, said: () => said };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('close', resolve);
  });

/** Resolves once it has shown all that a start shows. */
export async function startService(settings: ServiceSettings): Promise<RunningService> {
  const { child, said } = launch(settings);
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    child.kill(name);
    await ended(child);
  };
  for (;;) {
    const address = /Yardstick is ready at (\S+)/.exec(said())?.[1];
    const shown =
      settings.settings?.['YARDSTICK_DEMONSTRATION'] === 'false' || said().includes('Unreportable:');
    if (address && shown) {
      return { url: address, said, stop: () => signal('SIGTERM'), kill: () => signal('SIGKILL') };
    }
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** For a start that must be refused. */
export async function failToStart(settings: ServiceSettings): Promise<FailedStart> {
  const { child, said } = launch(settings);
  const status = await ended(child);
  return { status, said: said() };
}

/** A folder with a space in its path, gone after the test. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'yardstick e2e '));
  return { path: parent, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

export const demonstrationKey = (
  dataFolder: string,
  council: string,
  who: 'administrator' | 'member',
): string => JSON.parse(readFileSync(join(dataFolder, 'demonstration-keys.json'), 'utf8'))[council][who];

/** Takes a port for the length of a test. */
export function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port was given');
      const release = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ port: address.port, release });
    });
  });
}
