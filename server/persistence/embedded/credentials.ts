import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Credentials {
  /** Password of the superuser, for administration alone. */
  readonly administrator: string;
  /** Password of the role that owns the database and migrates it. */
  readonly owner: string;
}

/**
 * Reads the passwords of this data folder's database. The first call creates them, in a file that only its owner
 * can read.
 */
export function credentialsOf(dataFolder: string): Credentials {
  const file = join(dataFolder, 'credentials.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  const credentials: Credentials = { administrator: password(), owner: password() };
  writeFileSync(`${file}.new`, JSON.stringify(credentials, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return credentials;
}

const password = (): string => randomBytes(24).toString('base64url');
