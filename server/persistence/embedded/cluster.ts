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

/** Where root keeps what another user must reach and the data folder will not let it. */
export const sharedFolder = '/var/lib/yardstick';

export function makeSharedFolder(): string {
  mkdirSync(sharedFolder, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  return sharedFolder;
}

const pointerIn = (dataFolder: string): string => join(dataFolder, 'cluster-location');

/** The files of the database that this data folder has already; undefined when it has none yet. */
export function existingCluster(dataFolder: string): string | undefined {
  const pointer = pointerIn(dataFolder);
  if (!existsSync(pointer)) {
    const inside = join(dataFolder, 'cluster');
    return existsSync(inside) ? inside : undefined;
  }
  const elsewhere = readFileSync(pointer, 'utf8').trim();
  if (existsSync(elsewhere)) return elsewhere;
  throw new EmbeddedPostgresFailed(
    `The database of ${dataFolder} was kept at ${elsewhere} and is not there any more. Bring it back, or delete ${pointer} to begin with an empty database.`,
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
 * Makes an empty cluster whose texts sort by code point whatever the machine's language, and returns its
 * folder. It appears there in one step: a start that is killed half-way leaves nothing that looks like one.
 */
export async function createCluster(options: NewCluster): Promise<string> {
  const { dataFolder, user, log } = options;
  if (canEnter(user, dataFolder)) {
    const cluster = join(dataFolder, 'cluster');
    await initialise(cluster, options);
    return cluster;
  }
  // Not by the folder's name alone: a data folder that was deleted and made again begins empty.
  const name = `${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}-${randomBytes(3).toString('hex')}`;
  const cluster = join(makeSharedFolder(), name);
  await initialise(cluster, options);
  writeFileSync(pointerIn(dataFolder), `${cluster}\n`);
  log(`The database is kept at ${cluster}: the user it runs as cannot enter ${dataFolder}`);
  return cluster;
}

async function initialise(cluster: string, { binaries, user, password, durable }: NewCluster): Promise<void> {
  const half = `${cluster}.new`;
  const passwordFile = join(half, 'password');
  const made = join(half, 'cluster');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(made, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [half, made, passwordFile]) chownSync(path, user.uid, user.gid);
  await promisify(execFile)(
    binaries.initdb,
    [
      ...['--pgdata', made, '--username', administrator, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
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
  renameSync(made, cluster);
  rmSync(half, { recursive: true });
}

/** @throws EmbeddedPostgresFailed when another major version of PostgreSQL made the cluster. */
export function requireVersion(cluster: string, binaries: Binaries): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === binaries.majorVersion) return;
  throw new EmbeddedPostgresFailed(
    `The database in ${dirname(cluster)} was made by PostgreSQL ${found}, and this release brings ${binaries.majorVersion}, which cannot read it. Export it with the release that made it, and import it into a new data folder.`,
  );
}
