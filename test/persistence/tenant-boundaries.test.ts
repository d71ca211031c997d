import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { merton, openTestApp, rotherham } from '../kit/councils/councils.js';
import { furnish } from '../kit/councils/furnished-council.js';
import { insertRow, refusal, rowOf, undone } from '../kit/database/sql.js';

// As the superuser, past every policy. What is tried comes from the catalogue: a new table cannot be forgotten.
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

/** Foreign keys from one table that has a council to another that has. */
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

async function row(table: string, councilId: string): Promise<string> {
  const found = await rowOf(administrator, table, councilId);
  if (found) return found;
  throw new Error(`nothing furnishes ${table}: add it to the furnished council`);
}

async function cell(table: string, councilId: string, column: string): Promise<unknown> {
  const { rows } = await administrator.query<{ cell: unknown }>(
    `SELECT ${column} AS cell FROM ${table} WHERE council_id = $1 AND ${column} IS NOT NULL LIMIT 1`,
    [councilId],
  );
  const [found] = rows;
  if (found) return found.cell;
  throw new Error(`nothing furnishes ${table}.${column}: add it to the furnished council`);
}

it('every reference from council to council carries whose row it is, or is to a measure', () => {
  const others = references.rows.filter((reference) => !carriesTenant(reference));
  expect(others.filter(({ target }) => target !== 'measure')).toEqual([]);
  expect(references.rows.length - others.length).toBeGreaterThanOrEqual(12);
});

describe("a council's row cannot be made to point at another council's", () => {
  it.each(references.rows.filter(carriesTenant))('$table to $target', async ({ table, name, columns }) => {
    const [, column = ''] = columns;
    const known = await cell(table, theirs, column);
    // Both count from 1: a number that only the other could have.
    const stranger = /^\d+$/.test(`${known}`) ? Number(known) + 1_000_000 : known;
    const attempt = async () => {
      // What is frozen is not changed at all; here it is asked what else stands in the way.
      await administrator.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      const one = `(SELECT ctid FROM ${table} WHERE council_id = $2 AND ${column} IS NOT NULL LIMIT 1)`;
      return refusal(
        administrator.query(`UPDATE ${table} SET ${column} = $1 WHERE ctid = ${one}`, [stranger, ours]),
      );
    };
    expect(await undone(administrator, attempt)).toBe(name);
  });
});

describe("a council's row cannot name another council's measure", () => {
  it.each(ofMeasures)('$table', async ({ table, columns }) => {
    const [column = ''] = columns;
    const mine = await row(table, ours);
    const measure = await cell('measure', theirs, 'id');
    const refused = await undone(administrator, async () => {
      // Out of the way of the unique keys, past what is frozen and what points at it.
      await administrator.query('SET LOCAL session_replication_role = replica');
      await administrator.query(`DELETE FROM ${table} WHERE council_id = $1`, [ours]);
      await administrator.query('SET LOCAL session_replication_role = origin');
      return refusal(insertRow(administrator, table, mine, { [column]: measure }));
    });
    expect(refused).toBe('23503');
  });
});

describe("a shared row cannot hang in what is a council's own", () => {
  it.each([
    ['comparison_group_edition', { id: randomUUID() }, 'comparison_group_edition_house_group_id_fkey'],
    ['comparison_group_member', { rank: 2 }, 'comparison_group_member_house_edition_id_fkey'],
  ])('%s', async (table, own, constraint) => {
    const shared = { ...own, council_id: null };
    const mine = await row(table, ours);
    expect(await undone(administrator, () => refusal(insertRow(administrator, table, mine, shared)))).toBe(
      constraint,
    );
  });
});
