import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Whom PostgreSQL runs as; it refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * As an ordinary user, that user: undefined. As root, whoever owns the cluster that is there already, else
 * the machine's `postgres`, else `nobody`.
 */
export function serverUser(cluster: string | undefined): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = cluster === undefined ? undefined : statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return userNamed('postgres') ?? userNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

function userNamed(name: string): ServerUser | undefined {
  const ask = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

/**
 * What the server's programs are started with. Nothing of this process's environment, whose `PGDATA`,
 * `PGOPTIONS` or `LC_ALL` would change the database; and not its working directory, which that user may be
 * unable to enter.
 */
export function asServer(user: ServerUser | undefined) {
  return { ...user, cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
}

/** Asked of the system itself, by trying: modes alone do not tell of access lists and mounts. */
export function canEnter(user: ServerUser | undefined, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], asServer(user)).status === 0;
}

export function canRun(user: ServerUser | undefined, program: string): boolean {
  return spawnSync(program, ['--version'], asServer(user)).status === 0;
}
