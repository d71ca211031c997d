import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoriseReader } from '../../server/access/policy.js';
import { operator } from '../../server/access/principal.js';
import { DatabaseUnavailable } from '../../server/domain/unavailable.js';
import type { Connection } from '../../server/persistence/connection.js';
import { type Database, openDatabase } from '../../server/persistence/database.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../server/persistence/embedded/embedded-postgres.js';
import { migrate } from '../../server/persistence/migrate.js';
import { merton, openHouse } from '../kit/councils.js';
import { ask } from '../kit/sql.js';
import { atFixedAddress, type StoppablePostgres } from '../kit/stoppable-postgres.js';
import { temporaryFolder } from './embedded/folders.js';

const limits = { poolSize: 4, statementTimeout: 5_000 };
const reader = authoriseReader(operator, 'council');
const read = (database: Database) =>
  database.acrossPublished(reader, async ({ areas }) => (await areas.council(merton))?.name.en);

/** What comes of reading: the name of the council, or that the database is away. Nothing else may happen. */
const outcome = (database: Database) =>
  read(database).catch((error: unknown) => {
    if (error instanceof DatabaseUnavailable) return 'unavailable';
    throw error;
  });

describe('sessions that PostgreSQL ends', () => {
  const house = openHouse();

  /** Ends every session of the application with the database. */
  const endAll = (administrator: Connection) =>
    ask(
      administrator,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );

  it('while nobody uses them cost at most one question, and no restart', async () => {
    const { database, test } = await house;
    expect(await outcome(database)).toBe('Merton');
    await Promise.all(Array.from({ length: 8 }, () => read(database)));
    await endAll(test.administrator);
    expect(['Merton', 'unavailable']).toContain(await outcome(database));
    expect(await outcome(database)).toBe('Merton');
    expect(await database.answers()).toBe(true);
  });

  it('in the midst of a transaction end it as unavailable, with nothing changed', async () => {
    const { database, services, test } = await house;
    const before = await services.findCouncil(operator, merton);
    const interrupted = database.acrossPublished(reader, async ({ areas }) => {
      await areas.council(merton);
      await endAll(test.administrator);
      return areas.council(merton);
    });
    await expect(interrupted).rejects.toThrow(DatabaseUnavailable);
    await expect(interrupted).rejects.toThrow('Try again shortly; if you sent a change, look first whether it was made.');
    expect(await services.findCouncil(operator, merton)).toEqual(before);
  });

  it('again and again leave no session behind that cannot be used', async () => {
    const { database, test } = await house;
    for (let round = 0; round < 3; round += 1) {
      const asked = Array.from({ length: 6 }, () => outcome(database));
      await endAll(test.administrator);
      for (const each of await Promise.all(asked)) expect(['Merton', 'unavailable']).toContain(each);
    }
    await outcome(database);
    const all = await Promise.all(Array.from({ length: 12 }, () => outcome(database)));
    expect(new Set(all)).toEqual(new Set(['Merton']));
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
