import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { applicationConnection, type Connection } from '../../server/persistence/sql/connection.js';
import { connectionLimit, createTestDatabase } from '../kit/database/postgres.js';

const database = await createTestDatabase();
const other = await createTestDatabase();
afterAll(() => Promise.all([database.drop(), other.drop()]));

async function ask(connection: Connection, statement: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

it('a-test-database-is-migrated-and-the-applications-roles-can-connect', async () => {
  expect(await ask(database.owner, "SELECT to_regclass('council') IS NOT NULL AS made")).toEqual([
    { made: true },
  ]);
  const tenant = applicationConnection(database.owner, 'yardstick_tenant');
  expect(await ask(tenant, 'SELECT current_database() AS name')).toEqual([{ name: database.owner.database }]);
});

it('a-login-of-one-test-database-cannot-connect-to-another', async () => {
  const tenant = applicationConnection(database.owner, 'yardstick_tenant');
  await expect(ask({ ...tenant, database: other.owner.database }, 'SELECT 1')).rejects.toThrow(
    'permission denied',
  );
});

it('one-test-file-does-not-see-the-writes-of-another', async () => {
  await ask(database.owner, 'CREATE TABLE mine ()');
  expect(await ask(other.owner, "SELECT to_regclass('mine') AS mine")).toEqual([{ mine: null }]);
});

it('a-test-database-can-be-dropped-while-clients-are-connected', async () => {
  const brief = await createTestDatabase();
  const client = new pg.Client(brief.owner);
  client.on('error', () => undefined);
  await client.connect();
  await brief.drop();
  await expect(ask(brief.owner, 'SELECT 1')).rejects.toThrow('does not exist');
});

/** Opens one more connection than a test file may. */
async function openTooMany(connection: Connection): Promise<readonly pg.Client[]> {
  const clients: pg.Client[] = [];
  for (let count = 0; count <= connectionLimit; count += 1) {
    const client = new pg.Client(connection);
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
  }
  return clients;
}

it('a-file-cannot-open-more-connections-of-the-application-than-its-share', async () => {
  const brief = await createTestDatabase();
  await expect(openTooMany(applicationConnection(brief.owner, 'yardstick_tenant'))).rejects.toThrow(
    'too many connections',
  );
  await expect(brief.drop()).resolves.toBeUndefined();
});

it('a-file-that-leaves-more-connections-open-than-its-share-fails', async () => {
  const brief = await createTestDatabase();
  await openTooMany(brief.administrator);
  await expect(brief.drop()).rejects.toThrow('21 connections were left open');
});
