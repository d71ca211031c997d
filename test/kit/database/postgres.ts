import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { ensureOwnedDatabase, inSession } from '../../../server/persistence/embedded/owner.js';
import { migrate } from '../../../server/persistence/migrate.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { connectionUrl } from './connection-url.js';

/**
 * The most connections that one test file may have open at a time: the server of the tests has 97, for all files that
 * run. PostgreSQL holds the application's roles to it; superusers, whom it lets past, are counted in `drop`.
 */
export const connectionLimit = 20;

export interface TestDatabase {
  /** The role that owns the database; application roles follow from it by `applicationConnection`. */
  readonly owner: Connection;
  /** The same as an address, as `DATABASE_URL` would give it. */
  readonly ownerUrl: string;
  /** A superuser's session on this database, for what a test must see past every policy. */
  readonly administrator: Connection;
  /**
   * Deletes it, although clients may still be connected. Throws if more than {@link connectionLimit} are.
   */
  readonly drop: () => Promise<void>;
}

/**
 * An empty, migrated database for one test file, copied from the run's template.
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
  // Log-ins of the application belong to one database: the copy needs its own.
  await migrate(owner);
  const drop = (): Promise<void> =>
    inSession(server.administrator, async (client) => {
      const open = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
      if ((open.rowCount ?? 0) > connectionLimit) {
        throw new Error(`${open.rowCount} connections were left open: close each where it was opened`);
      }
    });
  return { owner, ownerUrl, administrator: { ...server.administrator, database: name }, drop };
}
