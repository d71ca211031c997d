import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The user for PostgreSQL when this process is root, because PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Returns the user that PostgreSQL must run as. If this process is not root, that is `undefined`: PostgreSQL runs as
 * the same user. If it is root, PostgreSQL runs as the owner of the cluster. If the cluster is new, or root owns it,
 * PostgreSQL runs as `postgres`, or as `nobody` if the machine has no user `postgres`.
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
 * Returns the options to start PostgreSQL's programs. The programs do not inherit this process's environment, because
 * `PGDATA`, `PGOPTIONS` or `LC_ALL` in it would change the database. They do not inherit its working directory
 * either, because their user may be unable to enter it.
 */
export function asServer(user: ServerUser | undefined) {
  return { ...user, cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
}

/** Tries to enter the folder as the user, because file modes alone do not show access lists and mount options. */
export function canEnter(user: ServerUser | undefined, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], asServer(user)).status === 0;
}

export function canRun(user: ServerUser | undefined, program: string): boolean {
  return spawnSync(program, ['--version'], asServer(user)).status === 0;
}
