import { DataSource, type EntityMetadata } from 'typeorm';
import { afterAll, describe, expect, it } from 'vitest';
import { dataSourceOptions } from '../../server/persistence/data-source.js';
import { createTestDatabase } from '../kit/database/postgres.js';
import { ask } from '../kit/database/sql.js';

const database = await createTestDatabase();
const source = new DataSource(dataSourceOptions(database.owner, { poolSize: 1, statementTimeout: 5_000 }));
await source.initialize();
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isArray: boolean;
  readonly nullable: boolean;
}

/** PostgreSQL's columns. A domain has its base type here, an array the type of its elements. */
const existing = await ask<Column>(
  database.administrator,
  `SELECT relname AS table, attname AS column, typcategory = 'A' AS "isArray", NOT attnotnull AS nullable,
     rtrim(format_type(coalesce(nullif(typbasetype, 0), pg_type.oid), NULL), '[]') AS type
   FROM pg_attribute
   JOIN pg_class ON pg_class.oid = attrelid AND relkind = 'r' AND relnamespace = 'public'::regnamespace
   JOIN pg_type ON pg_type.oid = atttypid
   WHERE attnum > 0 AND NOT attisdropped ORDER BY relname, attname`,
);
const find = (table: string, column: string) =>
  existing.find((candidate) => candidate.table === table && candidate.column === column);

const postgresNames: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone' };

const declared = ({ tableName, columns }: EntityMetadata): Column[] =>
  columns.map(({ databaseName, type, isArray, isNullable }) => ({
    table: tableName,
    column: databaseName,
    type: postgresNames[`${type}`] ?? `${type}`,
    isArray,
    nullable: isNullable,
  }));

/** Read and written only by SQL. */
const withoutEntity = [
  'area_identity',
  'area_succession',
  'audit_entry',
  'audit_head',
  'council_setting',
  'event',
  'idempotent_answer',
  'identifier_secret',
  'identity_provider',
  'import_log',
  'import_mapping',
  'measure_version',
  'membership',
  'migrations',
  'narrative_approval',
  'narrative_state',
  'period',
  'publication',
  'publication_figure',
  'publication_release',
  'publication_rules',
  'publication_withdrawal',
  'published_comparison',
  'published_distribution',
  'published_figure',
  'reorganisation',
  'shared_publication',
  'shared_withdrawal',
  'staged_figure',
  'superseded_figure',
  'webhook',
  'webhook_attempt',
  'webhook_delivery',
  'webhook_secret',
];

/** Computed by PostgreSQL from other columns. */
const generated = ['house'];

/** Columns of tables with an entity that are read and written only by SQL. */
const bySqlOnly = [
  'area.body_id',
  'area.council_type',
  'area.opened_on',
  'area.closed_on',
  'area.withdrawn',
  'narrative.position',
];

describe.each(source.entityMetadatas)('the entity $tableName', (entity) => {
  it('has the same columns as the migrated database', () => {
    const columns = declared(entity);
    expect(columns).toEqual(columns.map(({ table, column }) => find(table, column)));
  });

  it('has every column of its table', () => {
    const { tableName } = entity;
    const names = [...declared(entity).map(({ column }) => column), ...generated];
    const missing = existing.filter(({ table, column }) => table === tableName && !names.includes(column));
    expect(missing.filter(({ column }) => !bySqlOnly.includes(`${tableName}.${column}`))).toEqual([]);
  });

  it('has the primary key of its table', async () => {
    const key = await ask<{ name: string }>(
      database.administrator,
      `SELECT attname AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
       WHERE indisprimary AND indrelid = $1::regclass`,
      [entity.tableName],
    );
    expect(entity.primaryColumns.map(({ databaseName }) => databaseName).sort()).toEqual(
      key
        .map(({ name }) => name)
        .filter((name) => !generated.includes(name))
        .sort(),
    );
  });
});

it('every table has an entity, or is declared to need none', () => {
  const tables = [...new Set(existing.map(({ table }) => table))];
  const withEntity = source.entityMetadatas.map(({ tableName }) => tableName);
  expect(tables.filter((table) => !withEntity.includes(table))).toEqual(withoutEntity);
});
