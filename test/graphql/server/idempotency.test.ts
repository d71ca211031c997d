import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { openDatabase } from '../../../server/persistence/database.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import { openServices } from '../../../server/services/services.js';
import { merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { ask } from '../../kit/database/sql.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

const quote = `mutation Set($input: TargetsSetInput!) {
  targetsSet(input: $input) { targets { version } userErrors { code } }
}`;
const input = (value: string, standard = 'Target', council = merton) => ({
  input: {
    council,
    targets: [
      {
        ...{ measure: 'own', period: '201819-FY', standard, kind: 'LOCAL', state: 'CONFIRMED' },
        aim: { point: { value } },
      },
    ],
  },
});

let app: TestApp;
let council: WorkingCouncil;
let api: GraphqlApi;

beforeAll(async () => {
  app = await openTestApp();
  council = await councilAtWork(app, merton);
  await council.measure('own');
  const others = await councilAtWork(app, rotherham);
  await others.measure('own');
  api = await apiOver(app.services);
});

const under = (key: string) => ({ 'idempotency-key': key });
const set = (key: string, variables = input('90'), who: Principal = council.administrator, at = api) =>
  at.as(who).asks(quote, variables, under(key));
const versions = async (standard: string): Promise<number> =>
  (await ask(app.test.administrator, 'SELECT FROM target WHERE standard = $1', [standard])).length;

describe('a change that is sent again with its key', () => {
  it('gets the same answer, marked as a replay, and is not made again', async () => {
    const first = await set('a', input('90', 'A'));
    expect([first.status, first.data, first.header('idempotency-replayed')]).toEqual([
      200,
      { targetsSet: { targets: [{ version: 1 }], userErrors: [] } },
      undefined,
    ]);
    const again = await set('a', input('90', 'A'));
    expect([again.status, again.text, again.header('idempotency-replayed')]).toEqual([
      200,
      first.text,
      'true',
    ]);
    expect(await versions('A')).toBe(1);
    const { rows } = await inSession(app.test.administrator, (client) =>
      client.query(`SELECT FROM audit_entry WHERE key = 'own/201819-FY/A'`),
    );
    expect(rows).toHaveLength(1);
  });

  it('is rejected with another value or another document', async () => {
    await set('b', input('90', 'B'));
    for (const other of [
      await set('b', input('91', 'B')),
      await api
        .as(council.administrator)
        .asks(quote.replace('version', 'standard'), input('90', 'B'), under('b')),
    ]) {
      expect([other.status, other.data]).toEqual([422, undefined]);
      expect(other.errors[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    }
    expect(await versions('B')).toBe(1);
  });

  it('is executed again if it had failed, because nothing was changed', async () => {
    const refused = await set('c', input('many', 'C'));
    expect(refused.data.targetsSet.userErrors).toEqual([{ code: 'MALFORMED_DECIMAL' }]);
    const corrected = await set('c', input('90', 'C'));
    expect(corrected.data.targetsSet.targets).toEqual([{ version: 1 }]);
    expect(corrected.header('idempotency-replayed')).toBeUndefined();
  });

  it('is executed again after a day, when old answers are deleted', async () => {
    await set('d', input('90', 'D'));
    await ask(
      app.test.administrator,
      `UPDATE idempotent_answer SET recorded_at = recorded_at - interval '24 hours' WHERE key IN ('a', 'd')`,
    );
    const later = await set('d', input('90', 'D'));
    expect(later.data.targetsSet.targets).toEqual([{ version: 2 }]);
    const rows = await ask<{ key: string }>(
      app.test.administrator,
      `SELECT key FROM idempotent_answer WHERE key IN ('a', 'd')`,
    );
    expect(rows).toEqual([{ key: 'd' }]);
  });

  it('gets the same answer from a server started later', async () => {
    const first = await set('e', input('90', 'E'));
    const started = await openDatabase(app.test.owner, { poolSize: 2, statementTimeout: 5_000 });
    try {
      const other = await apiOver(openServices(started, () => new Date()));
      const again = await set('e', input('90', 'E'), council.administrator, other);
      expect([again.text, again.header('idempotency-replayed')]).toEqual([first.text, 'true']);
    } finally {
      await started.close();
    }
  });

  it('returns a secret only the first time, and the table does not hold it', async () => {
    const make = `mutation { apiKeyCreate(input: { council: "${merton}", name: "Portal", roles: [MEMBER] }) {
      secret apiKey { prefix } userErrors { code } } }`;
    const { data } = await api.as(council.administrator).asks(make, {}, under('secret'));
    const again = await api.as(council.administrator).asks(make, {}, under('secret'));
    expect(data.apiKeyCreate.secret).toMatch(/^ysk_/);
    expect(again.data.apiKeyCreate).toEqual({ ...data.apiKeyCreate, secret: null });
    const [row] = await ask<{ answer: string }>(
      app.test.administrator,
      `SELECT answer FROM idempotent_answer WHERE key = 'secret'`,
    );
    expect(row?.answer).toContain(data.apiKeyCreate.apiKey.prefix);
    expect(row?.answer).not.toContain(data.apiKeyCreate.secret.slice(-43));
  });
});

describe('a key', () => {
  it('is scoped to one principal, one council and one operation', async () => {
    const colleague = { ...council.administrator, id: `key:${randomUUID()}` };
    const theirs = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    await set('shared', input('90', 'S'));
    expect((await set('shared', input('91', 'S'), colleague)).data.targetsSet.targets).toEqual([
      { version: 2 },
    ]);
    const elsewhere = await set('shared', input('92', 'S', rotherham), theirs);
    expect(elsewhere.data.targetsSet.targets).toEqual([{ version: 1 }]);
    const committee = `mutation { committeeDefine(input: { council: "${merton}", code: "x", name: { en: "X" } }) {
      committee { code } } }`;
    const other = await api.as(council.administrator).asks(committee, {}, under('shared'));
    expect(other.data.committeeDefine.committee).toEqual({ code: 'x' });
  });

  it('works for operations on the shared catalogue', async () => {
    const subscribe = `mutation { councilSubscribe(input: { gssCode: "E06000049" }) {
      council { gssCode } userErrors { code } } }`;
    const once = () => api.as(operator).asks(subscribe, {}, under('catalogue'));
    const first = await once();
    expect(first.data.councilSubscribe).toEqual({ council: { gssCode: 'E06000049' }, userErrors: [] });
    const again = await once();
    expect([again.text, again.header('idempotency-replayed')]).toEqual([first.text, 'true']);
  });

  it.each(['', 'two words', 'é', 'x'.repeat(256)])('%j is not a valid key', async (key) => {
    const { status, errors } = await set(key);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each([
    ['a query', '{ viewer { name } }'],
    [
      'two changes',
      'mutation { a: apiKeyRevoke(input: { prefix: "a" }) { userErrors { code } } ...B } fragment B on Mutation { b: apiKeyRevoke(input: { prefix: "b" }) { userErrors { code } } }',
    ],
  ])('is not allowed with %s', async (_, document) => {
    const { status, errors } = await api.as(council.administrator).asks(document, {}, under('q'));
    expect([status, errors[0]?.message]).toEqual([
      400,
      expect.stringContaining('one mutation with one field'),
    ]);
  });
});

describe('concurrent requests', () => {
  it('with one key make one change: the second gets 409 while the first is in progress, then the same answer', async () => {
    await inSession(app.test.administrator, async (client) => {
      // Takes the advisory lock that setting a target waits for.
      const [{ councilId } = { councilId: '' }] = council.administrator.memberships;
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', ['target', councilId]);
      const first = set('race', input('90', 'R'));
      await expect
        .poll(async () => (await client.query(`SELECT FROM pg_locks WHERE NOT granted`)).rowCount)
        .toBe(1);
      const second = await set('race', input('90', 'R'));
      expect([second.status, second.header('retry-after'), second.data]).toEqual([409, '1', undefined]);
      expect(second.errors[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_IN_PROGRESS' });
      await client.query('COMMIT');
      const third = [await first, await set('race', input('90', 'R'))];
      expect(third[1]?.text).toBe(third[0]?.text);
      expect(await versions('R')).toBe(1);
    });
  });

  it('of eight clients at two servers make one change', async () => {
    const database = await openDatabase(app.test.owner, { poolSize: 4, statementTimeout: 5_000 });
    try {
      const other = await apiOver(openServices(database, () => new Date()));
      const at = [api, other, api, other, api, other, api, other];
      const answers = await Promise.all(
        at.map((server) => set('many', input('90', 'M'), council.administrator, server)),
      );
      expect(await versions('M')).toBe(1);
      for (const { status, data } of answers) {
        if (status !== 409) expect(data.targetsSet.targets).toEqual([{ version: 1 }]);
      }
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    } finally {
      await database.close();
    }
  });
});

it('a change whose database session ends before commit has no effect and no stored answer, and is made when sent again', async () => {
  await inSession(app.test.administrator, async (client) => {
    const [{ councilId } = { councilId: '' }] = council.administrator.memberships;
    await client.query('BEGIN');
    // Locks the audit head, so that the change waits with its effect and its answer written but not committed.
    await client.query('SELECT FROM audit_head WHERE council_id = $1 FOR UPDATE', [councilId]);
    const first = set('crash', input('90', 'X'));
    await expect
      .poll(async () => (await client.query(`SELECT FROM pg_locks WHERE NOT granted`)).rowCount)
      .toBeGreaterThan(0);
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0`,
    );
    expect((await first).status).toBe(503);
    await client.query('COMMIT');
  });
  expect(await versions('X')).toBe(0);
  const again = await set('crash', input('90', 'X'));
  expect([again.data.targetsSet.targets, again.header('idempotency-replayed')]).toEqual([
    [{ version: 1 }],
    undefined,
  ]);
});
