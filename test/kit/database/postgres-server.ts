/**
 * The PostgreSQL server of a test run. It is the server in TEST_DATABASE_URL, whose user must be a superuser and which
 * must be for tests only, or else an embedded server in a temporary folder. It has one template database, which is
 * migrated once.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../../server/persistence/embedded/embedded-postgres.js';
import {
  ensureOwnedDatabase,
  ensureOwner,
  inSession,
  ownerRole,
} from '../../../server/persistence/embedded/owner.js';
import { migrate } from '../../../server/persistence/migrate.js';
import { type Connection, parseConnection } from '../../../server/persistence/sql/connection.js';

export interface TestServer {
  readonly administrator: Connection;
  /** The owner of the template database and of all test databases. */
  readonly owner: Connection;
  /** The beginning of the name of every database of this run. */
  readonly prefix: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { administrator, stop } = await startServer(process.env['TEST_DATABASE_URL']);
  const prefix = `yardstick_${randomBytes(3).toString('hex')}_`;
  const password = randomBytes(12).toString('hex');
  const owner: Connection = { ...administrator, user: ownerRole, password, database: `${prefix}template` };
  await inSession(administrator, async (client) => {
    await ensureOwner(client, password);
    await ensureOwnedDatabase(client, owner.database);
  });
  await migrate(owner);
  project.provide('testServer', { administrator, owner, prefix });
  return async () => {
    await sweep(administrator, prefix);
    await stop();
  };
}

async function startServer(url: string | undefined) {
  if (url) return { administrator: parseConnection(url), stop: async () => undefined };
  const dataFolder = mkdtempSync(join(tmpdir(), 'yardstick-test-'));
  chmodSync(dataFolder, 0o711);
  const log = (line: string): void => console.warn(line);
  const { administrator, stop } = await startEmbeddedPostgres({ dataFolder, log, durable: false });
  return {
    administrator,
    stop: async () => {
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Removes this run's databases and roles; the roles that all databases share remain. */
async function sweep(administrator: Connection, prefix: string): Promise<void> {
  await inSession(administrator, async (client) => {
    const databases = await client.query(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { name } of databases.rows) {
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
    }
    const roles = await client.query('SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, $1)', [
      prefix,
    ]);
    for (const { name } of roles.rows) await client.query(`DROP ROLE ${client.escapeIdentifier(name)}`);
  });
}
