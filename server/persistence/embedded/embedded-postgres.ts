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
  /** Made when it is missing. One process at a time uses it. */
  readonly dataFolder: string;
  /** Takes one line for each thing that an operator would want to know. */
  readonly log: (line: string) => void;
  /** False trades the data's survival of a power cut for speed: for tests. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** The role that owns the database and migrates it; no superuser. */
  readonly owner: Connection;
  /** The superuser, for administration alone. */
  readonly administrator: Connection;
  /** Resolves when PostgreSQL has ended, after {@link stop} or by itself. */
  readonly ended: Promise<void>;
  /** Ends every session, writes everything down, gives the data folder back. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs PostgreSQL inside the data folder, and makes it there on the first start. It stops when this process
 * ends, even by `kill -9`; one that was left running all the same is stopped before the new one starts.
 *
 * @throws DataFolderInUse while another process runs one there.
 * @throws EmbeddedPostgresFailed when it cannot run or does not start; the message says what mends it.
 *
 * @example
 * const database = await startEmbeddedPostgres({ dataFolder: '.yardstick', log: console.log });
 * await migrate(database.owner);
 * await database.stop();
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const dataFolder = makeDataFolder(options.dataFolder);
  const giveBack = claimDataFolder(dataFolder);
  try {
    const credentials = credentialsOf(dataFolder);
    const found = existingCluster(dataFolder);
    const user = serverUser(found);
    const binaries = findBinaries(user, () => (user ? makeSharedFolder() : dataFolder));
    const password = credentials.administrator;
    const cluster = found ?? (await createCluster({ dataFolder, binaries, user, password, durable, log }));
    requireVersion(cluster, binaries);
    await stopAbandoned(cluster);
    const postmaster = await startPostmaster({ cluster, binaries, user, durable });
    const stop = async (): Promise<void> => {
      await postmaster.stop();
      giveBack();
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
    giveBack();
    throw error;
  }
}

/**
 * How to reach, as its owner, the PostgreSQL that another process runs in the data folder now; `undefined`
 * while none does. What it takes is in the folder already, for its owner's eyes only.
 */
export function findEmbeddedPostgres(folder: string): Connection | undefined {
  if (!existsSync(folder)) return undefined;
  const dataFolder = realpathSync(folder);
  const cluster = existingCluster(dataFolder);
  const address = cluster && runningAddress(cluster);
  if (!address) return undefined;
  return { ...address, user: ownerRole, password: credentialsOf(dataFolder).owner, database, ssl: false };
}

/** Whether a data folder has a PostgreSQL in it, running or not. */
export const hasEmbeddedPostgres = (folder: string): boolean =>
  existsSync(folder) && existingCluster(realpathSync(folder)) !== undefined;

/** As root, others may pass through it, to reach the cluster which is theirs; nobody may look around. */
function makeDataFolder(wanted: string): string {
  try {
    if (!existsSync(wanted))
      mkdirSync(wanted, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    return realpathSync(wanted);
  } catch (error) {
    throw new EmbeddedPostgresFailed(
      `The data folder ${wanted} cannot be made (${(error as Error).message}). Set YARDSTICK_DATA to a folder of yours.`,
    );
  }
}
