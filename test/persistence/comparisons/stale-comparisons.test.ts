import { DataSource } from 'typeorm';
import { expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../../migrations/index.js';
import { operator } from '../../../server/access/principal.js';
import { dataSourceOptions } from '../../../server/persistence/data-source.js';
import { openDatabase } from '../../../server/persistence/database.js';
import { migrate } from '../../../server/persistence/migrate.js';
import { openServices } from '../../../server/services/services.js';
import { createTestDatabase, type TestDatabase } from '../../kit/database/postgres.js';
import { ask } from '../../kit/database/sql.js';

const [kent, hampshire, essex, surrey] = ['E10000016', 'E10000014', 'E10000012', 'E10000030'] as const;
/** North Yorkshire's codes before and from 1 April 2023. */
const [former, today] = ['E10000023', 'E06000065'] as const;
const edition = '00000000-0000-0000-0000-0000000000e1';
const group = '00000000-0000-0000-0000-0000000000c1';

/** A database from before the codes of a council were joined. */
async function earlierDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  const options = dataSourceOptions(database.owner, { poolSize: 1, statementTimeout: 0 });
  const bodies = migrations.findIndex(({ name }) => name.startsWith('CouncilBodies'));
  for (let count = migrations.length; count > bodies; count -= 1) {
    const source = await new DataSource({ ...options, migrations: migrations.slice(0, count) }).initialize();
    await source.undoLastMigration();
    await source.destroy();
  }
  return database;
}

/**
 * Stores figures under both codes of North Yorkshire, and averages of Kent's four neighbours that lack the county,
 * because the list has one of its codes and the file of the figures the other.
 */
async function fill({ administrator }: TestDatabase): Promise<void> {
  await ask(
    administrator,
    `INSERT INTO area (gss_code, la_code, name_en, level, nation_code) VALUES
       ('${former}', NULL, 'North Yorkshire (county)', 'COUNCIL', 'E92000001')`,
  );
  await ask(
    administrator,
    `INSERT INTO measure (code, title_en, definition_en, unit, decimal_places, polarity, multiplier, accumulation,
       year_type, frequency, version)
     VALUES ('old', 'Old', 'Counted.', 'PERCENT', 1, 'HIGH_IS_GOOD', 100, 'SNAPSHOT', 'REPORTING', 'ANNUAL', 1)`,
  );
  await ask(
    administrator,
    `INSERT INTO comparison_group (id, code, name, kind, neighbours_of)
     VALUES ('${group}', 'neighbours-of-kent', 'Neighbours of Kent', 'STATISTICAL_NEIGHBOURS', '${kent}')`,
  );
  await ask(
    administrator,
    `INSERT INTO comparison_group_edition (id, group_id, effective_from, source)
     VALUES ('${edition}', '${group}', '2015-04-01', 'DfE')`,
  );
  await ask(
    administrator,
    `INSERT INTO comparison_group_member (edition_id, rank, area_code) VALUES
       ('${edition}', 1, '${hampshire}'), ('${edition}', 2, '${essex}'), ('${edition}', 3, '${surrey}'),
       ('${edition}', 4, '${former}')`,
  );
  await ask(
    administrator,
    `INSERT INTO published_figure (measure_id, area_code, period_code, value, source, published_at)
     SELECT id, area, '2022-RY', value, 'DfE', '2022-11-17'
     FROM measure, (VALUES ('${kent}', 50), ('${hampshire}', 60), ('${essex}', 70), ('${surrey}', 80),
       ('${today}', 90)) AS given (area, value) WHERE code = 'old'`,
  );
  await ask(
    administrator,
    `INSERT INTO published_distribution (measure_id, period_code, councils, q25, q50, q75)
     SELECT id, '2022-RY', 4, 57.5, 65, 72.5 FROM measure WHERE code = 'old'`,
  );
  await ask(
    administrator,
    `INSERT INTO published_comparison (measure_id, period_code, area_code, rank, rank_of, quartile_band,
       neighbours_edition, neighbours_mean, neighbours_median, neighbours_used, neighbours_of, neighbours_missing,
       pooled_used, pooled_missing)
     SELECT id, '2022-RY', '${kent}', 4, 4, 'D', '${edition}', 70, 70, 3, 4,
       '[{"reason": "NOT_PUBLISHED", "gssCode": "${former}"}]', 0, '${former}=NOT_PUBLISHED'
     FROM measure WHERE code = 'old'`,
  );
}

it('averages that were stored with the earlier code of a member are recalculated once after the upgrade', async () => {
  const test = await earlierDatabase();
  await fill(test);
  await migrate(test.owner);
  const database = await openDatabase(test.owner, { poolSize: 4, statementTimeout: 5_000 });
  onTestFinished(database.close);
  const services = openServices(database, () => new Date());
  const kentsPoint = async () => {
    const question = { council: kent, measures: ['old'], from: '2022-01-01', until: '2022-12-31' };
    const page = { first: 1, after: null };
    const trend = await services.benchmarkTrend(operator, { ...question, method: 'MEAN' }, page);
    const [point] = trend?.nodes[0]?.node.points ?? [];
    const { neighbours, standing, distribution } = point ?? {};
    return {
      mean: neighbours?.kind === 'COMPARED' ? neighbours.value.toFixed() : null,
      used: neighbours?.group?.used,
      missing: neighbours?.group?.missing,
      rank: standing?.rank,
      councils: distribution?.councils,
    };
  };

  expect(await kentsPoint()).toMatchObject({ mean: '70', used: 3, rank: { rank: 4, of: 4 } });
  expect(await services.recalculateComparisons()).toBe(1);
  expect(await kentsPoint()).toEqual({
    ...{ mean: '75', used: 4, missing: [], rank: { rank: 5, of: 5 }, councils: 5 },
  });
  expect(await services.recalculateComparisons()).toBe(0);
});

it('a new database has nothing to recalculate', async () => {
  const test = await createTestDatabase();
  onTestFinished(test.drop);
  const database = await openDatabase(test.owner, { poolSize: 2, statementTimeout: 5_000 });
  onTestFinished(database.close);
  expect(await openServices(database, () => new Date()).recalculateComparisons()).toBe(0);
});
