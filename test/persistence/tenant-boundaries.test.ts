import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { merton, openTestApp, rotherham } from '../kit/councils/councils.js';
import { furnish } from '../kit/councils/furnished-council.js';
import { insertRow, refusal, rowOf, undone } from '../kit/database/sql.js';

// As the superuser, who is bound by no policy. The foreign keys come from PostgreSQL's catalogue, so that a
// new table is tested too.
const app = await openTestApp();
const idOf = async (gssCode: string) => (await furnish(app, gssCode)).member.memberships[0]?.councilId ?? '';
const [ours, theirs] = [await idOf(merton), await idOf(rotherham)];
const administrator = new pg.Client(app.test.administrator);
await administrator.connect();
afterAll(() => administrator.end());

interface Reference {
  readonly name: string;
  readonly table: string;
  readonly target: string;
  readonly columns: readonly string[];
}

/** Foreign keys between tables with a `council_id`. */
const references = await administrator.query<Reference>(
  `SELECT conname AS name, conrelid::regclass::text AS table, confrelid::regclass::text AS target,
     ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS key (number, place)
       JOIN pg_attribute ON attrelid = conrelid AND attnum = number ORDER BY place) AS columns
   FROM pg_constraint WHERE contype = 'f'
     AND (SELECT count(*) FROM pg_attribute
       WHERE attrelid IN (conrelid, confrelid) AND attname = 'council_id') = 2
   ORDER BY 2, 1`,
);
const carriesTenant = ({ columns }: Reference) => columns[0] === 'council_id' || columns[0] === 'house';
const ofMeasures = references.rows.filter(({ target }) => target === 'measure');

async function existingRow(table: string, councilId: string): Promise<string> {
  const row = await rowOf(administrator, table, councilId);
  if (row) return row;
  throw new Error(`the furnished council has no row in ${table}: add one`);
}

async function cell(table: string, councilId: string, column: string): Promise<unknown> {
  const { rows } = await administrator.query<{ cell: unknown }>(
    `SELECT ${column} AS cell FROM ${table} WHERE council_id = $1 AND ${column} IS NOT NULL LIMIT 1`,
    [councilId],
  );
  const [row] = rows;
  if (row) return row.cell;
  throw new Error(`the furnished council has no value in ${table}.${column}: add one`);
}

it('every foreign key between tenant rows includes the council, or is to a measure', () => {
  const others = references.rows.filter((reference) => !carriesTenant(reference));
  expect(others.filter(({ target }) => target !== 'measure')).toEqual([]);
  expect(references.rows.length - others.length).toBeGreaterThanOrEqual(12);
});

describe("a council's row cannot reference another council's row", () => {
  it.each(references.rows.filter(carriesTenant))('$table to $target', async ({ table, name, columns }) => {
    const [, column = ''] = columns;
    const key = await cell(table, theirs, column);
    // Numbers of both councils start at 1, so a number that ours cannot have is needed.
    const foreignKey = /^\d+$/.test(`${key}`) ? Number(key) + 1_000_000 : key;
    const attempt = async () => {
      // Triggers forbid every change of some tables; this tests the foreign key alone.
      await administrator.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      const one = `(SELECT ctid FROM ${table} WHERE council_id = $2 AND ${column} IS NOT NULL LIMIT 1)`;
      return refusal(
        administrator.query(`UPDATE ${table} SET ${column} = $1 WHERE ctid = ${one}`, [foreignKey, ours]),
      );
    };
    expect(await undone(administrator, attempt)).toBe(name);
  });
});

describe("a council's row cannot reference another council's measure", () => {
  it.each(ofMeasures)('$table', async ({ table, columns }) => {
    const [column = ''] = columns;
    const mine = await existingRow(table, ours);
    const measure = await cell('measure', theirs, 'id');
    const error = await undone(administrator, async () => {
      // Deletes the rows, without triggers and foreign keys, so that no unique key fails first.
      await administrator.query('SET LOCAL session_replication_role = replica');
      await administrator.query(`DELETE FROM ${table} WHERE council_id = $1`, [ours]);
      await administrator.query('SET LOCAL session_replication_role = origin');
      return refusal(insertRow(administrator, table, mine, { [column]: measure }));
    });
    expect(error).toBe('23503');
  });
});

describe("a shared row cannot belong to a council's own row", () => {
  it.each([
    ['comparison_group_edition', { id: randomUUID() }, 'comparison_group_edition_house_group_id_fkey'],
    ['comparison_group_member', { rank: 2 }, 'comparison_group_member_house_edition_id_fkey'],
  ])('%s', async (table, changes, constraint) => {
    const shared = { ...changes, council_id: null };
    const mine = await existingRow(table, ours);
    expect(await undone(administrator, () => refusal(insertRow(administrator, table, mine, shared)))).toBe(
      constraint,
    );
  });
});
