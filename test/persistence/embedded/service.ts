/**
 * A service for tests to kill: it starts an embedded PostgreSQL in the folder of its argument, inserts
 * numbers one by one, and prints each when its commit is acknowledged.
 */
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../server/persistence/embedded/embedded-postgres.js';

const dataFolder = process.argv[2] as string;
const database = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
const client = new pg.Client(database.owner);
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS acknowledged (number bigint PRIMARY KEY)');
const { rows } = await client.query('SELECT coalesce(max(number), 0)::int AS last FROM acknowledged');
for (let number = rows[0].last + 1; ; number += 1) {
  await client.query('INSERT INTO acknowledged VALUES ($1)', [number]);
  process.stdout.write(`${number}\n`);
}
