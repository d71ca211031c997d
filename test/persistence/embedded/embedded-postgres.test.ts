import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import {
  type EmbeddedPostgres,
  findEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../server/persistence/embedded/embedded-postgres.js';
import { DataFolderInUse, EmbeddedPostgresFailed } from '../../../server/persistence/embedded/errors.js';
import { identify } from '../../../server/persistence/embedded/process-identity.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { temporaryFolder } from './folders.js';

const log = (): void => undefined;

/** Its cluster is created by the first test and used by all. */
const dataFolder = temporaryFolder();

async function ask<Row>(connection: Connection, statement: string): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function whileRunning<T>(work: (database: EmbeddedPostgres) => Promise<T>): Promise<T> {
  const database = await startEmbeddedPostgres({ dataFolder, log, durable: false });
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

it('the-first-start-creates-a-database-whose-owner-is-bound-by-row-level-security', async () => {
  await whileRunning(async ({ owner }) => {
    const [facts] = await ask(
      owner,
      `SELECT current_user AS user, current_database() AS database, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
              pg_get_userbyid(datdba) AS owner, pg_encoding_to_char(encoding) AS encoding,
              current_setting('TimeZone') AS zone, has_database_privilege('public', datname, 'CONNECT') AS open
         FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()`,
    );
    expect(facts).toEqual({
      user: 'yardstick_owner',
      database: 'yardstick',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: true,
      owner: 'yardstick_owner',
      encoding: 'UTF8',
      zone: 'UTC',
      open: false,
    });
  });
});

it('texts-sort-by-code-point-and-welsh-letters-have-upper-case', async () => {
  await whileRunning(async ({ owner }) => {
    const sorted = await ask<{ name: string }>(
      owner,
      "SELECT name FROM (VALUES ('é'), ('b'), ('B'), ('a')) AS names (name) ORDER BY name",
    );
    expect(sorted.map((row) => row.name)).toEqual(['B', 'a', 'b', 'é']);
    expect(await ask(owner, "SELECT upper('tŷ') AS upper")).toEqual([{ upper: 'TŶ' }]);
  });
});

it('nothing-listens-on-the-network-and-a-session-needs-the-password', async () => {
  await whileRunning(async ({ owner, administrator }) => {
    expect(await ask(administrator, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(owner.host).mode & 0o077).toBe(0);
    await expect(ask({ ...owner, password: 'guessed' }, 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });
});

it('data-survives-a-restart', async () => {
  await whileRunning(({ owner }) => ask(owner, 'CREATE TABLE kept AS SELECT 42 AS answer'));
  const rows = await whileRunning(({ owner }) => ask(owner, 'SELECT answer FROM kept'));
  expect(rows).toEqual([{ answer: 42 }]);
});

it('stopping-ends-open-sessions-removes-the-socket-and-releases-the-folder', async () => {
  const database = await startEmbeddedPostgres({ dataFolder, log, durable: false });
  const client = new pg.Client(database.owner);
  await client.connect();
  const sessionError = new Promise((resolve) => client.on('error', resolve));
  await database.stop();
  await database.ended;
  expect(String(await sessionError)).toMatch(/terminat/i);
  expect(existsSync(database.owner.host)).toBe(false);
  expect(readdirSync(dataFolder)).not.toContain('lock');
});

it('a-second-start-on-the-folder-fails-and-names-the-process-and-the-remedy', async () => {
  await whileRunning(async ({ owner }) => {
    const failure = await startEmbeddedPostgres({ dataFolder, log }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataFolderInUse);
    expect((failure as Error).message).toBe(
      `The data folder ${dataFolder} is in use by process ${process.pid}. Stop that process, or set YARDSTICK_DATA to another folder.`,
    );
    expect(await ask(owner, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

it('the-claim-of-a-dead-process-is-taken-over-even-if-its-number-is-in-use-again', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const claim of [
    JSON.stringify({ pid, started: '1' }),
    JSON.stringify({ ...identify(process.pid), started: '1' }),
    'half a cla',
  ]) {
    writeFileSync(join(dataFolder, 'lock'), claim);
    await whileRunning(async () => undefined);
  }
});

it('a-pid-file-with-the-number-of-another-program-does-not-prevent-the-start', async () => {
  const cluster = await whileRunning(async ({ administrator }) => {
    const [row] = await ask<{ data_directory: string }>(administrator, 'SHOW data_directory');
    return row?.data_directory as string;
  });
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n\n\n\nready\n`);
  await whileRunning(async ({ owner }) => {
    expect(await ask(owner, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

it('the-log-of-postgresql-is-in-the-cluster-with-one-file-for-each-weekday', async () => {
  const database = await startEmbeddedPostgres({ dataFolder, log });
  await ask(database.owner, 'SELECT 1 / 0').catch(() => undefined);
  await database.stop();
  const folder = join(dataFolder, 'cluster', 'log');
  const [file, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(file).toMatch(/^postgresql-(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.log$/);
  expect(readFileSync(join(folder, file as string), 'utf8')).toContain('division by zero');
});

it('passwords-are-readable-by-the-services-user-only', async () => {
  await whileRunning(async () => undefined);
  expect(statSync(join(dataFolder, 'credentials.json')).mode & 0o777).toBe(0o600);
});

it('a-cluster-of-another-major-version-is-an-error-and-is-left-unchanged', async () => {
  const versionFile = join(dataFolder, 'cluster', 'PG_VERSION');
  const version = readFileSync(versionFile);
  onTestFinished(() => writeFileSync(versionFile, version));
  writeFileSync(versionFile, '12\n');
  const failure = await startEmbeddedPostgres({ dataFolder, log }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EmbeddedPostgresFailed);
  expect((failure as Error).message).toContain('made by PostgreSQL 12');
  expect(readdirSync(dataFolder)).not.toContain('lock');
});

it('a-command-finds-the-database-while-its-service-runs-and-not-afterwards', async () => {
  await whileRunning(async ({ owner }) => {
    const connection = findEmbeddedPostgres(dataFolder);
    expect(connection).toEqual(owner);
    if (connection) expect(await ask(connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
  expect(findEmbeddedPostgres(dataFolder)).toBeUndefined();
  expect(findEmbeddedPostgres(join(dataFolder, 'nowhere'))).toBeUndefined();
});
