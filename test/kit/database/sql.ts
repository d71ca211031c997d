import pg from 'pg';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';

/** Runs a statement in a separate session and returns its rows. */
export async function ask<Row extends object>(
  connection: Connection,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return inSession(connection, async (client) => (await client.query<Row>(statement, [...values])).rows);
}

/** Runs `work` in a transaction that is always rolled back. */
export async function undone<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Returns one of a council's rows in a table as JSON, without generated columns; `undefined` if it has no row. */
export async function rowOf(
  administrator: pg.Client,
  table: string,
  councilId: string,
): Promise<string | undefined> {
  // Return JSON as text, because JavaScript numbers would change some decimals.
  const { rows } = await administrator.query<{ row: string }>(
    `SELECT (to_jsonb(${table}) - ARRAY(SELECT attname::text FROM pg_attribute
       WHERE attrelid = $1::regclass AND attgenerated <> ''))::text AS row
     FROM ${table} WHERE council_id = $2 LIMIT 1`,
    [table, councilId],
  );
  return rows[0]?.row;
}

/** Inserts a row, given as JSON, with some columns changed. Uses the rights of the client's role. */
export async function insertRow(
  client: pg.Client,
  table: string,
  row: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const columns = Object.keys(JSON.parse(row)).join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
     SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb || $2::jsonb)`,
    [row, JSON.stringify(changes)],
  );
}

/**
 * Returns PostgreSQL's reason for an error: the violated constraint, or else the SQLSTATE. Throws if PostgreSQL reports
 * no error, because then the test is wrong or has found the security hole that it looks for.
 */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? error.message;
    throw error;
  }
  throw new Error('PostgreSQL reported no error');
}
