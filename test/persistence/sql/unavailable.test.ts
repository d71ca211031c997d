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

/** What comes of reading: the name of the council, or that the database is away. Nothing else may happen. */
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

  /** Asks until there is an answer. A question finds out about one lost session at most: the pool has four. */
  async function untilServed(database: Database): Promise<void> {
    const outcomes: unknown[] = [];
    do outcomes.push(await outcome(database));
    while (outcomes.at(-1) === 'unavailable' && outcomes.length <= 4);
    expect(outcomes.at(-1)).toBe('Merton');
  }

  it('while nobody uses them cost at most one question each, and no restart', async () => {
    const { database, test } = await app;
    await Promise.all(Array.from({ length: 8 }, () => read(database)));
    await endAll(test.administrator);
    await untilServed(database);
  });

  it('in the midst of a transaction end it as unavailable, with nothing changed', async () => {
    const { database, test } = await app;
    await untilServed(database);
    const found = async (code: string) =>
      ask(test.administrator, 'SELECT FROM area WHERE gss_code = $1', [code]);
    const interrupted = database.inCatalogue(cataloguer, async ({ areas }) => {
      await areas.define([nation]);
      expect(await areas.areas([nation.gssCode])).toHaveProperty('size', 1);
      await endAll(test.administrator);
      return areas.areas([nation.gssCode]);
    });
    await expect(interrupted).rejects.toThrow(DatabaseUnavailable);
    expect(await found(merton)).toHaveLength(1);
    expect(await found(nation.gssCode)).toHaveLength(0);
  });

  it('again and again leave no session behind that cannot be used', async () => {
    const { database, test } = await app;
    const askAll = () => Promise.all(Array.from({ length: 8 }, () => outcome(database)));
    for (let round = 0; round < 10; round += 1) {
      const asked = askAll();
      await endAll(test.administrator);
      for (const each of await asked) expect(['Merton', 'unavailable']).toContain(each);
    }
    await askAll();
    expect(new Set(await askAll())).toEqual(new Set(['Merton']));
    expect(await database.answers()).toBe(true);
  });
});

describe('a PostgreSQL that stops', () => {
  const dataFolder = temporaryFolder();
  const start = () => startEmbeddedPostgres({ dataFolder, log: () => undefined, durable: false });
  let embedded: EmbeddedPostgres;
  let own: StoppablePostgres;

  beforeAll(async () => {
    embedded = await start();
    await migrate(embedded.owner);
  });
  afterAll(async () => {
    await own?.stop('SIGINT');
    await embedded.stop();
  });

  it('embedded, is unavailable to what was open, and found again by what is opened anew', async () => {
    const before = await openDatabase(embedded.owner, limits);
    expect(await outcome(before)).toBe('Merton');
    await embedded.stop();
    expect(await outcome(before)).toBe('unavailable');
    expect(await before.answers()).toBe(false);
    // Every start has a new private folder for its socket: service and database live and end together.
    embedded = await start();
    expect(await outcome(before)).toBe('unavailable');
    const after = await openDatabase(embedded.owner, limits);
    expect(await outcome(after)).toBe('Merton');
    await Promise.all([before.close(), after.close()]);
  });

  it.each(['SIGINT', 'SIGQUIT'] as const)(
    'at an address of its own (%s), is unavailable while it is away and serves again when it is back',
    async (how) => {
      await embedded.stop();
      own ??= await atFixedAddress(dataFolder, embedded.owner);
      await own.start();
      // Its password follows from the owner's: the log-ins are the same at the new address.
      const database = await openDatabase(own.owner, limits);
      expect(await outcome(database)).toBe('Merton');
      await own.stop(how);
      expect(await outcome(database)).toBe('unavailable');
      expect(await outcome(database)).toBe('unavailable');
      expect(await database.answers()).toBe(false);
      await own.start();
      expect(await outcome(database)).toBe('Merton');
      expect(await database.answers()).toBe(true);
      await database.close();
      await own.stop('SIGINT');
    },
  );
});
