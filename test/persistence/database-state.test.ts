import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.js';
import { inspectDatabase } from '../../server/persistence/database-state.js';
import { createTestDatabase, type TestDatabase } from '../kit/database/postgres.js';
import { ask } from '../kit/database/sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const look = () => inspectDatabase(database.owner);

it('finds-no-fault-in-a-database-that-is-up-to-date', async () => {
  const state = await look();
  expect(state).toMatchObject({ pending: [], unknown: [], unforced: [] });
  expect(state.applied).toEqual(migrations.map(({ name }) => name));
  expect(state.roles.map(({ faults }) => faults)).toEqual([[], [], [], []]);
  expect(state.versionNumber).toBeGreaterThanOrEqual(150_000);
  expect(Math.abs(state.clockAhead)).toBeLessThan(1_000);
  expect(state.address).not.toContain(database.owner.password);
});

it('finds-a-table-without-forced-security-and-migrations-that-are-pending-or-unknown', async () => {
  await ask(database.administrator, 'ALTER TABLE observation NO FORCE ROW LEVEL SECURITY');
  const [last] = migrations.map(({ name }) => name).slice(-1);
  await ask(database.administrator, `UPDATE migrations SET name = 'Newer1' WHERE name = $1`, [last]);
  expect(await look()).toMatchObject({ unforced: ['observation'], pending: [last], unknown: ['Newer1'] });
});

it('finds-the-one-login-that-has-too-many-rights-or-cannot-log-in', async () => {
  const login = `${database.owner.database}_yardstick_tenant`;
  await ask(database.administrator, `ALTER ROLE "${login}" PASSWORD 'another' CREATEDB`);
  const { roles } = await look();
  expect(roles.filter(({ faults }) => faults.length > 0)).toEqual([
    { name: login, faults: ['it may create databases'] },
  ]);
  await ask(database.administrator, `ALTER ROLE "${login}" NOCREATEDB`);
  const [faulty] = (await look()).roles.filter(({ faults }) => faults.length > 0);
  expect(faulty?.faults[0]).toMatch(/^it cannot log in: /);
});

it('throws-if-no-server-answers', async () => {
  await expect(inspectDatabase({ ...database.owner, host: '127.0.0.1', port: 9 })).rejects.toThrow();
});
