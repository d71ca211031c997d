import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { type ApplicationRole, applicationConnection, type Connection } from './sql/connection.js';

/** A role of the application on the server. */
export interface RoleState {
  readonly name: string;
  /** Reasons why the role is not as required: it is missing, has too many rights, owns a table, or cannot log in. */
  readonly faults: readonly string[];
}

/** The state of a database. Reading it changes nothing. */
export interface DatabaseState {
  /** Name, host, port and user, without the password. */
  readonly address: string;
  /** PostgreSQL's version as a number, for example 150004 for 15.4. */
  readonly versionNumber: number;
  readonly version: string;
  /** Names of the migrations that have run, in their order. */
  readonly applied: readonly string[];
  /** Names of the migrations that are still to run, in their order. */
  readonly pending: readonly string[];
  /** Names of the migrations that have run but that this release does not know. */
  readonly unknown: readonly string[];
  readonly roles: readonly RoleState[];
  /** Tables with a `council_id` on which row-level security is not forced: there must be none. */
  readonly unforced: readonly string[];
  /** Milliseconds by which the database's clock is ahead of this machine's. */
  readonly clockAhead: number;
}

const applicationRoles: readonly ApplicationRole[] = ['yardstick_tenant', 'yardstick_published'];
const connectTimeout = { connectionTimeoutMillis: 5_000 };

/** Inspects the database as its owner. Throws if it cannot be reached. */
export async function inspectDatabase(owner: Connection): Promise<DatabaseState> {
  const client = new pg.Client({ ...owner, ...connectTimeout, statement_timeout: 10_000 });
  await client.connect();
  try {
    await client.query('SET default_transaction_read_only = on');
    const requestedAt = Date.now();
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
         extract(epoch FROM clock_timestamp()) * 1000 AS now`,
    );
    const [{ number, version, now }] = rows;
    const answeredAt = Date.now();
    const applied = await appliedTo(client);
    const names = migrations.map(({ name }) => name);
    return {
      address: `${owner.database} at ${owner.host}:${owner.port}, as ${owner.user}`,
      versionNumber: number,
      version,
      applied,
      pending: names.filter((name) => !applied.includes(name)),
      unknown: applied.filter((name) => !names.includes(name)),
      roles: await rolesOf(client, owner),
      unforced: await unforcedIn(client),
      clockAhead: Math.round(Number(now) - (requestedAt + answeredAt) / 2),
    };
  } finally {
    await client.end();
  }
}

async function appliedTo(client: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`);
  if (!tables[0].there) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

async function unforcedIn(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT relname AS name FROM pg_class
     JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'council_id' AND NOT attisdropped
     WHERE relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)
       AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
     ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}

async function rolesOf(client: pg.Client, owner: Connection): Promise<readonly RoleState[]> {
  const states: RoleState[] = [];
  for (const role of applicationRoles) {
    const login = applicationConnection(owner, role);
    states.push({ name: role, faults: await faultsOf(client, role) });
    const faults = await faultsOf(client, login.user);
    states.push({ name: login.user, faults: faults.length > 0 ? faults : await faultsOfLogin(login) });
  }
  return states;
}

async function faultsOf(client: pg.Client, name: string): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
       EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns
     FROM pg_roles WHERE rolname = $1`,
    [name],
  );
  const [role] = rows;
  if (!role) return ['it is missing'];
  return [
    role.rolsuper && 'it is a superuser',
    role.rolbypassrls && 'it bypasses row-level security',
    role.rolcreaterole && 'it may create roles',
    role.rolcreatedb && 'it may create databases',
    role.owns && 'it owns a table',
  ].filter((fault): fault is string => typeof fault === 'string');
}

async function faultsOfLogin(login: Connection): Promise<readonly string[]> {
  const client = new pg.Client({ ...login, ...connectTimeout });
  try {
    await client.connect();
    return [];
  } catch (error) {
    return [`it cannot log in: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await client.end().catch(() => undefined);
  }
}
