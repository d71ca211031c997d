import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The user that PostgreSQL runs as; it refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * `undefined` if this process is not root: PostgreSQL then runs as the same user. If this process is root, PostgreSQL
 * runs as the owner of the cluster. A new cluster, or one that root owns, gets the user `postgres`, or `nobody` on a
 * machine without that user.
 */
export function serverUser(cluster: string | undefined): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = cluster === undefined ? undefined : statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return userNamed('postgres') ?? userNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

function userNamed(name: string): ServerUser | undefined {
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
}

/**
 * Options with which the server's programs are started. They get nothing of this process's environment, in
 * which `PGDATA`, `PGOPTIONS` or `LC_ALL` would change the database, and not its working directory, which
 * their user may be unable to enter.
 */
export function asServer(user: ServerUser | undefined) {
  return { ...user, cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
}

/** Tested by trying: file modes alone do not show access lists and mount options. */
export function canEnter(user: ServerUser | undefined, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], asServer(user)).status === 0;
}

export function canRun(user: ServerUser | undefined, program: string): boolean {
  return spawnSync(program, ['--version'], asServer(user)).status === 0;
}
