import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = join(root, 'dist/server/main.js');

const { isBuilt }: { isBuilt: (folder: string) => boolean } = await import(
  new URL('../../../server/cli/prepare/build.mjs', import.meta.url).href
);

/** Throws if `dist` was not built from the current sources. */
export function requireBuild(folder: string): void {
  if (isBuilt(folder)) return;
  throw new Error(
    'The compiled service in dist/ is missing or older than its sources. Build it: node server/cli/prepare.mjs',
  );
}

/** The compiled service in a separate process, as `npm start` runs it. */
export interface RunningService {
  readonly url: string;
  /** Returns all output of the service so far. */
  readonly said: () => string;
  /** Stops the service in order, as an operator does. */
  readonly stop: () => Promise<void>;
  /** Kills the process, as in a power cut. */
  readonly kill: () => Promise<void>;
}

/** The output and exit status of a service that did not start. */
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
  requireBuild(root);
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
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return { child, output: () => output };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('close', resolve);
  });

/** Starts a service. Resolves when the service has written everything that it writes at the start. */
export async function startService(settings: ServiceSettings): Promise<RunningService> {
  const { child, output } = launch(settings);
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    child.kill(name);
    await ended(child);
  };
  for (;;) {
    const address = /Yardstick is ready at (\S+)/.exec(output())?.[1];
    const isComplete =
      settings.settings?.['YARDSTICK_DEMONSTRATION'] === 'false' || output().includes('Unreportable:');
    if (address && isComplete) {
      return { url: address, said: output, stop: () => signal('SIGTERM'), kill: () => signal('SIGKILL') };
    }
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts a service that must fail to start, and returns its output and exit status. */
export async function failToStart(settings: ServiceSettings): Promise<FailedStart> {
  const { child, output } = launch(settings);
  const status = await ended(child);
  return { status, said: output() };
}

/** Creates a temporary folder that has a space in its path. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'yardstick e2e '));
  return { path: parent, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

export const demonstrationKey = (
  dataFolder: string,
  council: string,
  role: 'administrator' | 'member',
): string => JSON.parse(readFileSync(join(dataFolder, 'demonstration-keys.json'), 'utf8'))[council][role];

/** Occupies a free port until `release` is called. */
export function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      const release = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ port: address.port, release });
    });
  });
}
