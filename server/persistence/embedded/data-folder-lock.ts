import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUse, EmbeddedPostgresFailed } from './errors.js';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

/**
 * Claims a data folder for this process and returns a function that releases it. A claim whose process has
 * died is taken over. PostgreSQL has its own lock, which guards the files. This claim gives a clear error before any
 * file is touched. It also shows that a PostgreSQL server which still runs there has lost its service.
 *
 * @throws DataFolderInUse while another process, or this one, has claimed the folder.
 */
export function claimDataFolder(folder: string): () => void {
  const lock = join(folder, 'lock');
  const self = identify(process.pid);
  if (!self) throw new EmbeddedPostgresFailed('this process cannot find itself in the list of processes');
  const claim = JSON.stringify(self);
  while (!writeClaim(lock, claim)) {
    const existing = read(lock);
    const holder = parse(existing);
    if (holder && isRunning(holder)) throw new DataFolderInUse(folder, holder.pid);
    removeStale(lock, existing);
  }
  return () => {
    if (read(lock) === claim) rmSync(lock, { force: true });
  };
}

/**
 * Writes a claim by linking a complete file, so that no process reads half a claim. Returns false if a claim exists.
 */
function writeClaim(lock: string, claim: string): boolean {
  const aside = `${lock}.${process.pid}`;
  try {
    writeFileSync(aside, claim);
    linkSync(aside, lock);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new EmbeddedPostgresFailed(
      `The data folder cannot be written to (${message}). Set YARDSTICK_DATA to a folder that you can write to.`,
    );
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Removes a stale claim. If two processes find it at once, one of them may move away the other's new claim; it then
 * puts that claim back.
 */
function removeStale(lock: string, expected: string | undefined): void {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== expected && moved !== undefined) writeClaim(lock, moved);
  rmSync(aside, { force: true });
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(claim: string | undefined): ProcessIdentity | undefined {
  try {
    return JSON.parse(claim ?? '') as ProcessIdentity;
  } catch {
    return undefined;
  }
}
