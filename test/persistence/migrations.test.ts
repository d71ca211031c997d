import { DataSource } from 'typeorm';
import { expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions } from '../../server/persistence/data-source.js';
import { migrate } from '../../server/persistence/migrate.js';
import { createTestDatabase } from '../kit/database/postgres.js';
import { ask } from '../kit/database/sql.js';
import { schemaOf } from '../kit/service/schema-of.js';

async function migratedDatabase() {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  return database;
}

const applied = `SELECT name, id FROM migrations ORDER BY id`;
const facts = `SELECT (SELECT count(*) FROM period) AS periods, (SELECT count(*) FROM area) AS areas`;

/** Runs migrations one by one, forwards and back. */
async function steps(database: Awaited<ReturnType<typeof createTestDatabase>>) {
  const options = dataSourceOptions(database.owner, { poolSize: 1, statementTimeout: 0 });
  const open = async (first: readonly (typeof migrations)[number][]) =>
    new DataSource({ ...options, migrations: [...first] }).initialize();
  return {
    /** The schema after the first `count` migrations. */
    async upTo(count: number): Promise<readonly string[]> {
      const source = await open(migrations.slice(0, count));
      await source.runMigrations();
      await source.destroy();
      return schemaOf(database.administrator);
    },
    async backFrom(count: number): Promise<readonly string[]> {
      const source = await open(migrations.slice(0, count));
      await source.undoLastMigration();
      await source.destroy();
      return schemaOf(database.administrator);
    },
  };
}

it('migrating a second time changes nothing', async () => {
  const { owner, administrator } = await migratedDatabase();
  const before = [await schemaOf(administrator), await ask(administrator, applied), await ask(owner, facts)];
  await migrate(owner);
  const after = [await schemaOf(administrator), await ask(administrator, applied), await ask(owner, facts)];
  expect(after).toEqual(before);
  expect(before[1]).toHaveLength(migrations.length);
});

it('every migration can be undone and run again, with the same schemas', async () => {
  const { upTo, backFrom } = await steps(await migratedDatabase());
  const schemas = new Map([[migrations.length, await upTo(migrations.length)]]);
  for (let count = migrations.length; count > 0; count -= 1) schemas.set(count - 1, await backFrom(count));
  expect(schemas.get(0)?.filter((line) => !line.includes('migrations'))).toEqual([]);
  for (let count = 1; count <= migrations.length; count += 1) {
    expect(await upTo(count), `migration ${count}`).toEqual(schemas.get(count));
  }
});

it('members missing from a pooled average convert from JSON to text and back', async () => {
  const database = await migratedDatabase();
  const { upTo, backFrom } = await steps(database);
  const count = migrations.findIndex(({ name }) => name.startsWith('ImportSpeed')) + 1;
  for (let at = migrations.length; at >= count; at -= 1) await backFrom(at);
  const lists = [
    '["E06000050", {"reason": "CONFIDENTIAL", "gssCode": "E06000049"}, "E08000018"]',
    '[]',
    null,
  ];
  const facts = `measure_id, period_code, area_code, neighbours_edition, neighbours_used, neighbours_of,
    neighbours_missing, pooled_used, pooled_missing`;
  for (const [index, list] of lists.entries()) {
    const id = "'00000000-0000-0000-0000-000000000001'";
    const averages =
      list === null ? 'NULL, NULL, NULL, NULL, NULL, NULL' : `${id}, 3, 10, '[]', 3, '${list}'`;
    await ask(
      database.administrator,
      `INSERT INTO published_comparison (${facts}) VALUES (${id}, '2025-RY', '${index}', ${averages})`,
    );
  }
  const storedLists = () =>
    ask<{ list: string | null }>(
      database.administrator,
      'SELECT pooled_missing::text AS list FROM published_comparison ORDER BY area_code',
    );
  await upTo(count);
  expect((await storedLists()).map(({ list }) => list)).toEqual([
    'E06000050 E06000049=CONFIDENTIAL E08000018',
    '',
    null,
  ]);
  await backFrom(count);
  expect((await storedLists()).map(({ list }) => list)).toEqual(lists);
});

it('measures that exist already have their present definition as a version, without an instant', async () => {
  const { administrator, ...database } = await migratedDatabase();
  const { upTo, backFrom } = await steps({ administrator, ...database });
  const count = migrations.findIndex(({ name }) => name.startsWith('MeasureVersions')) + 1;
  for (let at = migrations.length; at >= count; at -= 1) await backFrom(at);
  await ask(
    administrator,
    `INSERT INTO measure (code, title_en, definition_en, unit, decimal_places, polarity, multiplier, accumulation,
       year_type, frequency, version, minimum_value)
     VALUES ('old', 'Old', 'Counted.', 'NUMBER', 2, 'HIGH_IS_GOOD', 1, 'SNAPSHOT', 'FINANCIAL', 'ANNUAL', 3, 1.50)`,
  );
  await upTo(count);
  const versions = await ask(
    administrator,
    `SELECT measure_version.version, measure_version.recorded_at AS at,
       jsonb_populate_record(NULL::measure, facts) = measure AS same
     FROM measure_version JOIN measure ON measure.id = measure_id WHERE code = 'old'`,
  );
  expect(versions).toEqual([{ version: 3, at: null, same: true }]);
});

it('servers that migrate an empty database at once all succeed', async () => {
  const database = await migratedDatabase();
  const complete = await schemaOf(database.administrator);
  expect(complete).toContain('grant SELECT council to yardstick_published');
  const { backFrom } = await steps(database);
  for (let count = migrations.length; count > 0; count -= 1) await backFrom(count);
  await Promise.all([migrate(database.owner), migrate(database.owner), migrate(database.owner)]);
  expect(await schemaOf(database.administrator)).toEqual(complete);
  expect(await ask(database.administrator, applied)).toHaveLength(migrations.length);
});

it('migrations are listed once each, in the order of their times', () => {
  const times = migrations.map(({ name }) => Number(/\d+$/.exec(name)?.[0]));
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});
