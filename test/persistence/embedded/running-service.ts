import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { commandOf } from '../../../server/persistence/embedded/process-identity.js';

export interface RunningService {
  /** Numbers whose commit was acknowledged, in order. */
  readonly acknowledged: readonly number[];
  readonly process: ChildProcess;
  /** The process number of its PostgreSQL; `watchdog` is that of the shell which runs it. */
  readonly postmaster: number;
  readonly watchdog: number;
  readonly kill: () => Promise<void>;
}

/** Runs `service.ts` on the data folder until it has written `count` numbers. */
export async function startService(dataFolder: string, count: number): Promise<RunningService> {
  const child = spawn(
    process.execPath,
    ['--import', './test/kit/service/run-typescript.mjs', 'test/persistence/embedded/service.ts', dataFolder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the service ended by itself with ${code}`)));
    lines.on('line', (line) => {
      acknowledged.push(Number(line));
      if (acknowledged.length === count) resolve();
    });
  });
  const postmaster = Number(
    readFileSync(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  return {
    acknowledged,
    process: child,
    postmaster,
    watchdog: parentOf(postmaster),
    kill: async () => {
      child.kill('SIGKILL');
      // Waits until the output from before its death has been read.
      await once(child, 'close');
    },
  };
}

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

export const lives = (pid: number): boolean => commandOf(pid) !== undefined;
