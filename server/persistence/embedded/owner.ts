import pg from 'pg';
import type { Connection } from '../sql/connection.js';

/**
 * The role that owns the database and migrates it. It may create roles, and row-level security applies to it.
 */
export const ownerRole = 'yardstick_owner';

/** Creates the owner role, or sets its password. `administrator` is a superuser's session. */
export async function ensureOwner(administrator: pg.Client, password: string): Promise<void> {
  const roles = await administrator.query('SELECT FROM pg_roles WHERE rolname = $1', [ownerRole]);
  const attributes = 'LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS NOCREATEDB PASSWORD';
  await administrator.query(
    `${roles.rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${ownerRole} ${attributes} ${administrator.escapeLiteral(password)}`,
  );
}

/**
 * Creates a database that belongs to the owner role, unless the database exists. Other roles need a grant to connect.
 */
export async function ensureOwnedDatabase(
  administrator: pg.Client,
  name: string,
  template = 'template0',
): Promise<void> {
  const databases = await administrator.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (databases.rowCount !== 0) return;
  const quoted = administrator.escapeIdentifier(name);
  await administrator.query(
    `CREATE DATABASE ${quoted} OWNER ${ownerRole} TEMPLATE ${administrator.escapeIdentifier(template)}`,
  );
  await administrator.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`);
}

/** Runs `work` in a session of its own. */
export async function inSession<T>(
  connection: Connection,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
