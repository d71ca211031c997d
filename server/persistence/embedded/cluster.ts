import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresFailed } from './errors.js';
import { asServer, canEnter, type ServerUser } from './server-user.js';

export const administrator = 'yardstick_administrator';

/**
 * The folder for files that PostgreSQL's user needs but could not read in the data folder, which that user may be
 * unable to enter. It is used only if the service runs as root.
 */
const sharedFolder = '/var/lib/yardstick';

export function makeSharedFolder(): string {
  mkdirSync(sharedFolder, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  return sharedFolder;
}

const pointerIn = (dataFolder: string): string => join(dataFolder, 'cluster-location');

/**
 * Finds the folder with the database files of this data folder; `undefined` if there are none yet.
 *
 * @throws EmbeddedPostgresFailed when the files were in another folder and are not there now.
 */
export function existingCluster(dataFolder: string): string | undefined {
  const pointer = pointerIn(dataFolder);
  if (!existsSync(pointer)) {
    const inside = join(dataFolder, 'cluster');
    return existsSync(inside) ? inside : undefined;
  }
  const elsewhere = readFileSync(pointer, 'utf8').trim();
  if (existsSync(elsewhere)) return elsewhere;
  throw new EmbeddedPostgresFailed(
    `The database files of ${dataFolder} were in ${elsewhere}, and are not there now. Restore them, or delete ${pointer} to start with an empty database.`,
  );
}

export interface NewCluster {
  readonly dataFolder: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly password: string;
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/**
 * Makes an empty cluster, in which texts sort by code point in any locale, and returns its folder. The folder
 * appears in one step: a start that is killed half-way leaves nothing that looks like a cluster.
 */
export async function createCluster(options: NewCluster): Promise<string> {
  const { dataFolder, user, log } = options;
  if (canEnter(user, dataFolder)) {
    const cluster = join(dataFolder, 'cluster');
    await initialise(cluster, options);
    return cluster;
  }
  // The random suffix is needed because a data folder that was deleted and created again must start empty.
  const name = `${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}-${randomBytes(3).toString('hex')}`;
  const cluster = join(makeSharedFolder(), name);
  await initialise(cluster, options);
  writeFileSync(pointerIn(dataFolder), `${cluster}\n`);
  log(`The database files are in ${cluster}: the user that PostgreSQL runs as cannot enter ${dataFolder}`);
  return cluster;
}

async function initialise(cluster: string, { binaries, user, password, durable }: NewCluster): Promise<void> {
  const half = `${cluster}.new`;
  const passwordFile = join(half, 'password');
  const newCluster = join(half, 'cluster');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(newCluster, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [half, newCluster, passwordFile]) chownSync(path, user.uid, user.gid);
  await promisify(execFile)(
    binaries.initdb,
    [
      ...['--pgdata', newCluster, '--username', administrator],
      ...['--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...[
        '--encoding',
        'UTF8',
        '--locale',
        'C',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
      ],
      ...(durable ? [] : ['--no-sync']),
    ],
    asServer(user),
  );
  renameSync(newCluster, cluster);
  rmSync(half, { recursive: true });
}

/**
 * Checks that this release's PostgreSQL can read the cluster.
 *
 * @throws EmbeddedPostgresFailed when another major version of PostgreSQL made the cluster.
 */
export function requireVersion(cluster: string, binaries: Binaries): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === binaries.majorVersion) return;
  throw new EmbeddedPostgresFailed(
    `The database in ${dirname(cluster)} was made by PostgreSQL ${version}, and this release brings ${binaries.majorVersion}, which cannot read it. Export it with the release that made it, and import it into a new data folder.`,
  );
}
