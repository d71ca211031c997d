import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUse, EmbeddedPostgresFailed } from './errors.js';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

/**
 * Claims a data folder for this process and returns how to give it back. A claim whose process has died is
 * taken over. PostgreSQL's own lock guards the files; this one exists to refuse in words, before anything
 * is touched, and to know that a PostgreSQL found running there has lost its service.
 *
 * @throws DataFolderInUse while another process, or this one, holds it.
 */
export function claimDataFolder(folder: string): () => void {
  const lock = join(folder, 'lock');
  const self = identify(process.pid);
  if (!self) throw new EmbeddedPostgresFailed('this process cannot find itself in the list of processes');
  const claim = JSON.stringify(self);
  while (!written(lock, claim)) {
    const found = read(lock);
    const holder = parse(found);
    if (holder && isRunning(holder)) throw new DataFolderInUse(folder, holder.pid);
    removeStale(lock, found);
  }
  return () => {
    if (read(lock) === claim) rmSync(lock, { force: true });
  };
}

/** A link appears with its content in one step: nobody reads half a claim. */
function written(lock: string, claim: string): boolean {
  const aside = `${lock}.${process.pid}`;
  try {
    writeFileSync(aside, claim);
    linkSync(aside, lock);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new EmbeddedPostgresFailed(
      `The data folder cannot be written to (${message}). Set YARDSTICK_DATA to a folder of yours.`,
    );
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Of two that find a claim stale, one may move away what the other has just written: that goes back. */
function removeStale(lock: string, expected: string | undefined): void {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== expected && moved !== undefined) written(lock, moved);
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
