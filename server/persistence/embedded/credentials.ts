import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Credentials {
  /** Password of the superuser, for administration alone. */
  readonly administrator: string;
  /** Password of the role that owns the database and migrates it. */
  readonly owner: string;
}

/** The passwords of this data folder's database, made on the first call; the file is readable by its owner only. */
export function credentialsOf(dataFolder: string): Credentials {
  const file = join(dataFolder, 'credentials.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  const made: Credentials = { administrator: password(), owner: password() };
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

const password = (): string => randomBytes(24).toString('base64url');
