import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoriseReader } from '../../../server/access/policy.js';
import { operator } from '../../../server/access/principal.js';
import { refused } from '../../../server/domain/values/problem.js';
import { DeadlinePassed } from '../../../server/domain/values/unavailable.js';
import { queryBodyLimit } from '../../../server/graphql/api/limits.js';
import { openDataSource } from '../../../server/persistence/data-source.js';
import { openDatabase } from '../../../server/persistence/database.js';
import { cancellable } from '../../../server/persistence/sql/cancellation.js';
import { createTestDatabase, type TestDatabase } from '../../kit/database/postgres.js';
import { apiOver } from '../../kit/service/graphql-api.js';

let test: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  test = await createTestDatabase();
  source = await openDataSource(test.owner, { poolSize: 2, statementTimeout: 20_000 });
});
afterAll(async () => {
  await source.destroy();
  await test.drop();
});

const slow = 'SELECT pg_sleep(8)';
const running = async (): Promise<number> => {
  const [row] = await source.query(
    `SELECT count(*)::int AS running FROM pg_stat_activity
     WHERE datname = current_database() AND query = $1 AND state = 'active'`,
    [slow],
  );
  return row.running;
};

describe('cancelled work', () => {
  it('ends-in-the-database-and-is-rolled-back', async () => {
    await source.query('CREATE TABLE note (text text NOT NULL)');
    const controller = new AbortController();
    const work = cancellable(controller.signal, () =>
      source.transaction(async (manager) => {
        await manager.query(`INSERT INTO note VALUES ('half done')`);
        await manager.query(slow);
      }),
    );
    const ended = expect(work).rejects.toThrow(/canceling statement due to user request/);
    await expect.poll(running).toBe(1);
    const started = performance.now();
    controller.abort();
    await ended;
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await running()).toBe(0);
    expect(await source.query('SELECT * FROM note')).toEqual([]);
  });

  it('sends-no-further-statement', async () => {
    const controller = new AbortController();
    await cancellable(controller.signal, async () => {
      await source.query('SELECT 1');
      controller.abort();
      await expect(source.query('SELECT 1')).rejects.toThrow(/longer than a request may take/);
    });
  });

  it('gets-deadline-passed-from-every-session', async () => {
    const database = await openDatabase(test.owner, { poolSize: 2, statementTimeout: 5_000 });
    const controller = new AbortController();
    controller.abort();
    await database.cancellable(controller.signal, async () => {
      const reader = authoriseReader(operator, 'councils');
      const councils = database.acrossPublished(reader, ({ areas }) => areas.councils(['E09000024']));
      await expect(councils).rejects.toBeInstanceOf(DeadlinePassed);
      await expect(database.findKey(null, 'AAAAAAAAAAAA')).rejects.toBeInstanceOf(DeadlinePassed);
    });
    expect(await database.answers()).toBe(true);
    await database.close();
  });

  it('does-not-affect-other-connections-or-later-statements', async () => {
    const controller = new AbortController();
    const other = source.query('SELECT pg_sleep(0.6), 7 AS number');
    const work = cancellable(controller.signal, () => source.query(slow));
    const ended = expect(work).rejects.toThrow();
    await sleep(200);
    controller.abort();
    await ended;
    expect(await other).toMatchObject([{ number: 7 }]);
    expect(await Promise.all([1, 2, 3].map((n) => source.query('SELECT $1::int AS n', [n])))).toEqual(
      [1, 2, 3].map((n) => [{ n }]),
    );
  });
});

it('a-resolver-of-8-seconds-is-cancelled-at-the-deadline-with-its-statement', async () => {
  const describeViewer = async () => {
    await source.query(slow);
    return { principal: operator, memberships: [], suspended: [] };
  };
  const api = await apiOver({ describeViewer }, { deadline: 500, cancellable });
  const started = performance.now();
  const { status, errors, data } = await api.asAnybody.asks('{ viewer { name } }');
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(status).toBe(504);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  await expect.poll(running, { timeout: 2_000 }).toBe(0);
  expect(api.logged.some(({ level }) => level === 'warn')).toBe(true);
});

it('a-bulk-request-has-three-times-as-long', async () => {
  const defineCommittee = async () => {
    await sleep(600);
    return refused({ code: 'NOT_FOUND', path: ['council'], what: 'council', key: 'a' } as const);
  };
  const api = await apiOver({ defineCommittee }, { deadline: 300, cancellable });
  const change =
    'mutation { committeeDefine(input: { council: "E09000024", code: "b", name: { en: "c" } }) { userErrors { code } } }';
  const short = await api.asAnybody.asks(change);
  expect(short.errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  const bulk = await api.asAnybody.asks(change, { rows: 'x'.repeat(queryBodyLimit) });
  expect(bulk.errors).not.toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
});
