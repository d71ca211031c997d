import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { ensureOwnedDatabase, inSession } from '../../../server/persistence/embedded/owner.js';
import { migrate } from '../../../server/persistence/migrate.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { connectionUrl } from './connection-url.js';

/**
 * The most connections that one test file may have open at a time, because the test server allows only 97 for all files
 * that run at once. PostgreSQL enforces this limit for the application's roles but not for superusers, so `drop` checks
 * it too.
 */
export const connectionLimit = 20;

export interface TestDatabase {
  /** The role that owns the database; `applicationConnection` derives the application's logins from it. */
  readonly owner: Connection;
  /** The connection of the owner as a URL, in the form of `DATABASE_URL`. */
  readonly ownerUrl: string;
  /** A superuser's connection to this database, for a test that must see rows despite every policy. */
  readonly administrator: Connection;
  /**
   * Deletes the database, even if clients are still connected. Throws if more than {@link connectionLimit} clients are
   * connected.
   */
  readonly drop: () => Promise<void>;
}

/**
 * Creates an empty, migrated database for one test file, as a copy of the run's template.
 *
 * @example
 * const database = await createTestDatabase();
 * afterAll(database.drop);
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = server.prefix + randomBytes(3).toString('hex');
  await inSession(server.administrator, async (client) => {
    await ensureOwnedDatabase(client, name, server.owner.database);
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} CONNECTION LIMIT ${connectionLimit}`);
  });
  const owner: Connection = { ...server.owner, database: name };
  const ownerUrl = connectionUrl(owner);
  // Create the application's logins: they belong to one database, so each copy needs its own.
  await migrate(owner);
  const drop = (): Promise<void> =>
    inSession(server.administrator, async (client) => {
      const open = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
      if ((open.rowCount ?? 0) > connectionLimit) {
        throw new Error(`${open.rowCount} connections were left open: close each in the file that opened it`);
      }
    });
  return { owner, ownerUrl, administrator: { ...server.administrator, database: name }, drop };
}
