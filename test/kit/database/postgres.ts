import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { ensureOwnedDatabase, inSession } from '../../../server/persistence/embedded/owner.js';
import { migrate } from '../../../server/persistence/migrate.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { connectionUrl } from './connection-url.js';

export interface TestDatabase {
  /** The role that owns the database; application roles follow from it by `applicationConnection`. */
  readonly owner: Connection;
  /** The same as an address, as `DATABASE_URL` would give it. */
  readonly ownerUrl: string;
  /** A superuser's session on this database, for what a test must see past every policy. */
  readonly administrator: Connection;
  /** Deletes it, whoever is still connected. The end of the run deletes what is left. */
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
  await inSession(server.administrator, (client) => ensureOwnedDatabase(client, name, server.owner.database));
  const owner: Connection = { ...server.owner, database: name };
  const ownerUrl = connectionUrl(owner);
  // Log-ins of the application belong to one database: the copy needs its own.
  await migrate(owner);
  const drop = (): Promise<void> =>
    inSession(server.administrator, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    });
  return { owner, ownerUrl, administrator: { ...server.administrator, database: name }, drop };
}
