import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { referencePeriods } from '../domain/values/period.js';
import { reportingDayLimits } from '../domain/values/report-time.js';
import { dataSourceOptions } from './data-source.js';
import { type ApplicationRole, applicationConnection, type Connection } from './sql/connection.js';

const applicationRoles: readonly ApplicationRole[] = ['yardstick_tenant', 'yardstick_published'];

/** The key of an advisory lock. When two servers start at once, it makes their migrations run one after the other. */
const migrationLock = 7_221_942_563;

/**
 * Brings a database to the current schema: the application's roles and their logins, every migration that has
 * not run, and the reference periods and reporting days. Running it again changes nothing.
 *
 * `owner` is a role that owns the database and may create roles.
 */
export async function migrate(owner: Connection): Promise<void> {
  const source = new DataSource({
    ...dataSourceOptions(owner, { poolSize: 2, statementTimeout: 0 }),
    migrations,
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(source, owner);
    await source.runMigrations();
    await fillPeriods(source);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

/**
 * Creates the application's roles and logins. A role may exist already: roles belong to the whole PostgreSQL server, so
 * the migration of another database may be creating the same role now.
 */
async function ensureRoles(source: DataSource, owner: Connection): Promise<void> {
  // All Yardstick databases on this PostgreSQL server share the two roles. With a right of PUBLIC, the logins of
  // another Yardstick could connect to this database.
  await source.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${identifier(owner.database)} FROM PUBLIC`);
  for (const role of applicationRoles) {
    await createRole(source, `CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
    const login = applicationConnection(owner, role);
    const name = identifier(login.user);
    await createRole(source, `CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
    await source.query(`ALTER ROLE ${name} PASSWORD '${login.password}'`);
    await source.query(`GRANT ${role} TO ${name}`);
    await source.query(`GRANT CONNECT ON DATABASE ${identifier(owner.database)} TO ${name}`);
  }
}

async function createRole(source: DataSource, statement: string): Promise<void> {
  await source.query(
    `DO $do$ BEGIN ${statement}; EXCEPTION WHEN duplicate_object OR unique_violation THEN END $do$`,
  );
}

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function fillPeriods(source: DataSource): Promise<void> {
  const periods = referencePeriods(1995, 2045);
  await source.query(
    `INSERT INTO period (code, kind, year_type, time_period, time_identifier, starts_on, ends_before)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[])
     ON CONFLICT DO NOTHING`,
    [
      periods.map((period) => period.code),
      periods.map((period) => period.kind),
      periods.map((period) => period.yearType),
      periods.map((period) => period.timePeriod),
      periods.map((period) => period.timeIdentifier),
      periods.map((period) => period.startsOn),
      periods.map((period) => period.endsBefore),
    ],
  );
  await source.query(
    `INSERT INTO period (code, kind, year_type, time_period, time_identifier, starts_on, ends_before)
     SELECT to_char(day, 'YYYY-MM-DD'), 'REPORTING_DAY', 'CALENDAR', to_char(day, 'YYYYMMDD'), 'Day', day::date,
       day::date + 1
     FROM generate_series($1::timestamp, $2::timestamp, '1 day') day ON CONFLICT DO NOTHING`,
    [reportingDayLimits.first, reportingDayLimits.last],
  );
}
