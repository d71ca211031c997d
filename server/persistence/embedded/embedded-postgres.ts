import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import type { Connection } from '../sql/connection.js';
import { findBinaries } from './binaries.js';
import {
  administrator as administratorRole,
  createCluster,
  existingCluster,
  makeSharedFolder,
  requireVersion,
} from './cluster.js';
import { credentialsOf } from './credentials.js';
import { claimDataFolder } from './data-folder-lock.js';
import { EmbeddedPostgresFailed } from './errors.js';
import { ensureOwnedDatabase, ensureOwner, inSession, ownerRole } from './owner.js';
import { runningAddress, startPostmaster, stopAbandoned } from './postmaster.js';
import { serverUser } from './server-user.js';

const database = 'yardstick';

export interface EmbeddedPostgresOptions {
  /** Created if missing. One process at a time uses it. */
  readonly dataFolder: string;
  /** Called with one line for each event that the operator should know of. */
  readonly log: (line: string) => void;
  /** False makes the database faster, for tests, but a power cut may then destroy the data. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** The role that owns the database and migrates it; not a superuser. */
  readonly owner: Connection;
  /** The superuser, for administration alone. */
  readonly administrator: Connection;
  /** Resolves when PostgreSQL has ended, after {@link stop} or by itself. */
  readonly ended: Promise<void>;
  /** Ends every session, writes all data to disk and releases the data folder. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs PostgreSQL inside the data folder, and creates its cluster on the first start. It stops when this
 * process ends, even by `kill -9`; a server that was left running is stopped before the new one starts.
 *
 * @throws DataFolderInUse while another process runs PostgreSQL in the data folder.
 * @throws EmbeddedPostgresFailed if PostgreSQL cannot run or does not start; the message gives the remedy.
 *
 * @example
 * const database = await startEmbeddedPostgres({ dataFolder: '.yardstick', log: console.log });
 * await migrate(database.owner);
 * await database.stop();
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const dataFolder = makeDataFolder(options.dataFolder);
  const releaseFolder = claimDataFolder(dataFolder);
  try {
    const credentials = credentialsOf(dataFolder);
    const existing = existingCluster(dataFolder);
    const user = serverUser(existing);
    const binaries = findBinaries(user, () => (user ? makeSharedFolder() : dataFolder));
    const password = credentials.administrator;
    const cluster = existing ?? (await createCluster({ dataFolder, binaries, user, password, durable, log }));
    requireVersion(cluster, binaries);
    await stopAbandoned(cluster);
    const postmaster = await startPostmaster({ cluster, binaries, user, durable });
    const stop = async (): Promise<void> => {
      await postmaster.stop();
      releaseFolder();
    };
    const administrator: Connection = {
      host: postmaster.host,
      port: postmaster.port,
      user: administratorRole,
      password,
      database: 'postgres',
      ssl: false,
    };
    try {
      await inSession(administrator, async (client) => {
        await ensureOwner(client, credentials.owner);
        await ensureOwnedDatabase(client, database);
      });
      const owner: Connection = { ...administrator, user: ownerRole, password: credentials.owner, database };
      return { owner, administrator, ended: postmaster.ended, stop };
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
  } catch (error) {
    releaseFolder();
    throw error;
  }
}

/**
 * Returns the owner's connection to the PostgreSQL that another process runs in the data folder now; `undefined` if
 * none runs. The password is in the folder, in a file that only the folder's owner can read.
 */
export function findEmbeddedPostgres(folder: string): Connection | undefined {
  if (!existsSync(folder)) return undefined;
  const dataFolder = realpathSync(folder);
  const cluster = existingCluster(dataFolder);
  const address = cluster && runningAddress(cluster);
  if (!address) return undefined;
  return { ...address, user: ownerRole, password: credentialsOf(dataFolder).owner, database, ssl: false };
}

/** Returns true if a data folder has a PostgreSQL cluster, running or not. */
export const hasEmbeddedPostgres = (folder: string): boolean =>
  existsSync(folder) && existingCluster(realpathSync(folder)) !== undefined;

/**
 * Creates the data folder if it is missing, and returns its real path. If root creates it, PostgreSQL's user can
 * pass through the folder to its cluster, but cannot list the folder.
 */
function makeDataFolder(folder: string): string {
  try {
    if (!existsSync(folder))
      mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    return realpathSync(folder);
  } catch (error) {
    throw new EmbeddedPostgresFailed(
      `The data folder ${folder} cannot be created (${(error as Error).message}). Set YARDSTICK_DATA to a folder that you can write to.`,
    );
  }
}
