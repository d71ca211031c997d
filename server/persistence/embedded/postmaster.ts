import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresFailed } from './errors.js';
import { startWatched, type WatchedProgram } from './parent-watchdog.js';
import { commandOf } from './process-identity.js';
import { canEnter, type ServerUser } from './server-user.js';
import { port, settings } from './settings.js';

export interface Postmaster {
  /** The folder of PostgreSQL's unix socket. */
  readonly host: string;
  readonly port: number;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface PostmasterOptions {
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly durable: boolean;
}

const pollMs = 20;
/** Long enough for a recovery that replays all of the write-ahead log. */
const startLimitMs = 120_000;
const retryLimitMs = 30_000;
const fastShutdownMs = 20_000;
const immediateShutdownMs = 10_000;

/** PostgreSQL's errors while its predecessor on the cluster is still stopping. */
const predecessorRemains = /lock file|shared memory block .*is still in use/;

/** Starts PostgreSQL on the cluster and waits until it takes connections. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const giveUpAt = Date.now() + retryLimitMs;
  for (;;) {
    const sockets = makeSocketFolder(options.user);
    const command = [options.binaries.postgres, '-D', options.cluster, ...settings(sockets, options.durable)];
    const program = startWatched(command, sockets, options.user);
    if (await isReady(options.cluster, program)) return running(options.cluster, sockets, program);
    const output = program.lastOutput();
    if (!predecessorRemains.test(output) || Date.now() > giveUpAt) {
      throw new EmbeddedPostgresFailed(`PostgreSQL did not start on ${options.cluster}: ${output}`);
    }
    await sleep(200);
    await stopAbandoned(options.cluster);
  }
}

function running(cluster: string, sockets: string, program: WatchedProgram): Postmaster {
  const stop = async (): Promise<void> => {
    program.requestStop();
    await stopAbandoned(cluster, { isStopping: true });
    await program.ended;
  };
  return { host: sockets, port, ended: program.ended, stop };
}

/**
 * Stops a PostgreSQL that still runs on the cluster after its service has died. Call it only after this process
 * has claimed the data folder. `isStopping` is true if PostgreSQL has been asked to stop already.
 */
export async function stopAbandoned(cluster: string, { isStopping = false } = {}): Promise<void> {
  // The file must be read first, because PostgreSQL deletes it as it ends.
  const sockets = pidFileLines(cluster)[4]?.trim() ?? '';
  const pid = runningPostmaster(cluster);
  if (pid !== undefined) {
    if (!isStopping) signal(pid, 'SIGINT');
    if (!(await endsWithin(cluster, pid, fastShutdownMs))) {
      // Immediate shutdown: the next start recovers every acknowledged write from the write-ahead log.
      signal(pid, 'SIGQUIT');
      if (!(await endsWithin(cluster, pid, immediateShutdownMs))) {
        throw new EmbeddedPostgresFailed(
          `PostgreSQL (process ${pid}) on ${cluster} does not stop. End it yourself.`,
        );
      }
    }
  }
  if (socketFolderName.test(sockets)) rmSync(sockets, { recursive: true, force: true });
  // After a container's restart, another program may have the process number in this file, and PostgreSQL
  // would take that program for its predecessor.
  rmSync(pidFile(cluster), { force: true });
}

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid');

/**
 * Reads the lines of PostgreSQL's pid file; none if there is no file. Line 1 is the process number, line 4 the port,
 * line 5 the folder of the socket, line 8 the state.
 */
function pidFileLines(cluster: string): readonly string[] {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function runningPostmaster(cluster: string): number | undefined {
  const pid = Number(pidFileLines(cluster)[0]);
  return pid > 0 && commandOf(pid)?.includes(cluster) ? pid : undefined;
}

/** Returns the address of the PostgreSQL that runs on the cluster; `undefined` if none accepts connections. */
export function runningAddress(cluster: string): Pick<Postmaster, 'host' | 'port'> | undefined {
  const lines = pidFileLines(cluster);
  const host = lines[4]?.trim();
  const ready = lines[7]?.trim() === 'ready' && runningPostmaster(cluster) !== undefined;
  return ready && host ? { host, port: Number(lines[3]) } : undefined;
}

async function isReady(cluster: string, program: WatchedProgram): Promise<boolean> {
  let alive = true;
  void program.ended.then(() => {
    alive = false;
  });
  const giveUpAt = Date.now() + startLimitMs;
  while (alive && Date.now() < giveUpAt) {
    if (pidFileLines(cluster)[7]?.trim() === 'ready' && runningPostmaster(cluster) !== undefined) return true;
    await sleep(pollMs);
  }
  program.requestStop();
  await program.ended;
  return false;
}

async function endsWithin(cluster: string, pid: number, limitMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + limitMs;
  while (commandOf(pid)?.includes(cluster)) {
    if (Date.now() > giveUpAt) return false;
    await sleep(pollMs);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const socketFolderName = /\/yardstick-[A-Za-z0-9]{6}$/;

/** The limit for a temporary folder's path: the path of a socket may have 103 characters on macOS, 107 on Linux. */
const socketFolderLimit = 80;

/** Makes a folder for the socket that only PostgreSQL's user may enter: a user who can enter it can connect. */
function makeSocketFolder(user: ServerUser | undefined): string {
  const preferred = tmpdir();
  const usable = preferred.length < socketFolderLimit && existsSync(preferred) && canEnter(user, preferred);
  const folder = mkdtempSync(join(usable ? preferred : '/tmp', 'yardstick-'));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}
