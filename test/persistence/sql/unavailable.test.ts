import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoriseCataloguer, authoriseReader } from '../../../server/access/policy.js';
import { operator } from '../../../server/access/principal.js';
import { DatabaseUnavailable } from '../../../server/domain/values/unavailable.js';
import { type Database, openDatabase } from '../../../server/persistence/database.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../server/persistence/embedded/embedded-postgres.js';
import { migrate } from '../../../server/persistence/migrate.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { ask } from '../../kit/database/sql.js';
import { atFixedAddress, type StoppablePostgres } from '../../kit/database/stoppable-postgres.js';
import { temporaryFolder } from '../embedded/folders.js';

const limits = { poolSize: 4, statementTimeout: 5_000 };
const reader = authoriseReader(operator, 'council');
const cataloguer = authoriseCataloguer(operator, 'areasDefine');
const nation = {
  ...{ gssCode: 'X92000009', nameEn: 'Nation', nameCy: null, level: 'NATION' },
  ...{ laCode: null, regionCode: null, nationCode: null },
};
const read = (database: Database) =>
  database.acrossPublished(reader, async ({ areas }) => (await areas.council(merton))?.name.en);

/** The outcome of a read: the name of the council or 'unavailable'. Any other error fails the test. */
const outcome = (database: Database) =>
  read(database).catch((error: unknown) => {
    if (error instanceof DatabaseUnavailable) return 'unavailable';
    throw error;
  });

describe('sessions that PostgreSQL ends', () => {
  const app = openTestApp();

  /** Ends every session of the application with the database, and waits until they have ended. */
  const endAll = (administrator: Connection) =>
    ask(
      administrator,
      `SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );

  /** Reads until there is an answer. A read detects at most one lost session, and the pool has four. */
  async function untilServed(database: Database): Promise<void> {
    const outcomes: unknown[] = [];
    do outcomes.push(await outcome(database));
    while (outcomes.at(-1) === 'unavailable' && outcomes.length <= 4);
    expect(outcomes.at(-1)).toBe('Merton');
  }

  it('while idle, fail at most one read each, without a restart of the service', async () => {
    const { database, test } = await app;
    await Promise.all(Array.from({ length: 8 }, () => read(database)));
    await endAll(test.administrator);
    await untilServed(database);
  });

  it('during a transaction, fail it as unavailable, with nothing changed', async () => {
    const { database, test } = await app;
    await untilServed(database);
    const areaRows = async (code: string) =>
      ask(test.administrator, 'SELECT FROM area WHERE gss_code = $1', [code]);
    const interrupted = database.inCatalogue(cataloguer, async ({ areas }) => {
      await areas.define([nation]);
      expect(await areas.areas([nation.gssCode])).toHaveProperty('size', 1);
      await endAll(test.administrator);
      return areas.areas([nation.gssCode]);
    });
    await expect(interrupted).rejects.toThrow(DatabaseUnavailable);
    expect(await areaRows(merton)).toHaveLength(1);
    expect(await areaRows(nation.gssCode)).toHaveLength(0);
  });

  it('again and again, leave only sessions that can be used', async () => {
    const { database, test } = await app;
    const readAll = () => Promise.all(Array.from({ length: 8 }, () => outcome(database)));
    for (let round = 0; round < 10; round += 1) {
      const outcomes = readAll();
      await endAll(test.administrator);
      for (const each of await outcomes) expect(['Merton', 'unavailable']).toContain(each);
    }
    await readAll();
    expect(new Set(await readAll())).toEqual(new Set(['Merton']));
    expect(await database.answers()).toBe(true);
  });
});

describe('a PostgreSQL that stops', () => {
  const dataFolder = temporaryFolder();
  const start = () => startEmbeddedPostgres({ dataFolder, log: () => undefined, durable: false });
  let embedded: EmbeddedPostgres;
  let server: StoppablePostgres;

  beforeAll(async () => {
    embedded = await start();
    await migrate(embedded.owner);
  });
  afterAll(async () => {
    await server?.stop('SIGINT');
    await embedded.stop();
  });

  it('if embedded, is unavailable to open pools, and available to a pool opened later', async () => {
    const before = await openDatabase(embedded.owner, limits);
    expect(await outcome(before)).toBe('Merton');
    await embedded.stop();
    expect(await outcome(before)).toBe('unavailable');
    expect(await before.answers()).toBe(false);
    // Every start has a new private folder for its socket, because the service and its database end together.
    embedded = await start();
    expect(await outcome(before)).toBe('unavailable');
    const after = await openDatabase(embedded.owner, limits);
    expect(await outcome(after)).toBe('Merton');
    await Promise.all([before.close(), after.close()]);
  });

  it.each(['SIGINT', 'SIGQUIT'] as const)(
    'if at a fixed address (%s), is unavailable while stopped and available again after a restart',
    async (how) => {
      await embedded.stop();
      server ??= await atFixedAddress(dataFolder, embedded.owner);
      await server.start();
      // The logins' passwords derive from the owner's, so they are the same at the new address.
      const database = await openDatabase(server.owner, limits);
      expect(await outcome(database)).toBe('Merton');
      await server.stop(how);
      expect(await outcome(database)).toBe('unavailable');
      expect(await outcome(database)).toBe('unavailable');
      expect(await database.answers()).toBe(false);
      await server.start();
      expect(await outcome(database)).toBe('Merton');
      expect(await database.answers()).toBe(true);
      await database.close();
      await server.stop('SIGINT');
    },
  );
});
