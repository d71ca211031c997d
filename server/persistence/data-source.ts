import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { entities } from './entities.js';
import type { Connection } from './sql/connection.js';
import { PreparedStatementClient } from './sql/prepared-statement-client.js';

export interface PoolLimits {
  readonly poolSize: number;
  /** Milliseconds after which PostgreSQL ends a statement; 0 sets no limit, which only migrations use. */
  readonly statementTimeout: number;
}

/** Options of every data source. `pg` sets no time limits by default, so all of them are set here. */
export function dataSourceOptions(connection: Connection, limits: PoolLimits) {
  const { statementTimeout } = limits;
  return {
    type: 'postgres',
    host: connection.host,
    port: connection.port,
    username: connection.user,
    password: connection.password,
    database: connection.database,
    ssl: connection.ssl,
    entities,
    synchronize: false,
    installExtensions: false,
    applicationName: 'yardstick',
    poolSize: limits.poolSize,
    connectTimeoutMS: 5_000,
    poolErrorHandler: () => undefined,
    extra: {
      Client: PreparedStatementClient,
      statement_timeout: statementTimeout,
      query_timeout: statementTimeout === 0 ? 0 : statementTimeout + 1_000,
      lock_timeout: statementTimeout === 0 ? 0 : 5_000,
      idle_in_transaction_session_timeout: statementTimeout === 0 ? 0 : 10_000,
      keepAlive: true,
    },
  } satisfies DataSourceOptions;
}

const poolOf = (source: DataSource): Pool => (source.driver as PostgresDriver).master;

export async function openDataSource(connection: Connection, limits: PoolLimits): Promise<DataSource> {
  const source = await new DataSource(dataSourceOptions(connection, limits)).initialize();
  // TypeORM adds its error listener a moment after the pool has handed over a new session. If the session
  // ends in that moment, an error event without a listener would end the whole process.
  poolOf(source).on('connect', (session) => session.on('error', () => undefined));
  return source;
}

/** The connections of one role's pool, and the requests that wait for one. */
export interface PoolState {
  readonly name: string;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

export function poolState(name: string, source: DataSource): PoolState {
  const { totalCount, idleCount, waitingCount } = poolOf(source);
  return { name, open: totalCount, idle: idleCount, waiting: waitingCount };
}
