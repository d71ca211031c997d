import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { openRateLimits, usualRates } from './access/rate-limits.js';
import type { Config } from './config.js';
import type { PoolConnections } from './http/metrics.js';
import { createWebServer } from './http/server.js';
import { openWebhookSender } from './http/webhook-post.js';
import { startAreaJob } from './jobs/area-job.js';
import { startReleaseJob } from './jobs/release-job.js';
import { startWebhookJob } from './jobs/webhook-job.js';
import type { Log } from './log.js';
import { type Database, openDatabase } from './persistence/database.js';
import { type DatabaseState, inspectDatabase } from './persistence/database-state.js';
import {
  findEmbeddedPostgres,
  hasEmbeddedPostgres,
  startEmbeddedPostgres,
} from './persistence/embedded/embedded-postgres.js';
import { DataFolderInUse } from './persistence/embedded/errors.js';
import { migrate } from './persistence/migrate.js';
import { type Connection, parseConnection } from './persistence/sql/connection.js';
import { openWebhookDispatcher } from './services/events/deliver-webhooks.js';
import { openServices, type Services } from './services/services.js';

/** The time after which the database cancels a statement, in milliseconds. */
const statementTimeout = 10_000;
const poolSize = 8;

/** Prints one line for the operator. */
type Print = (line: string) => void;

/** A composed service that is not yet listening. */
export interface Composition {
  readonly services: Services;
  readonly web: FastifyInstance;
  /**
   * Resolves when the embedded database has stopped. With a server of `DATABASE_URL` it never resolves, because that
   * server may become available again.
   */
  readonly databaseEnded: Promise<void>;
  /**
   * Stops the service: reports that it is not ready, waits for the drain time, accepts no new requests, finishes the
   * requests in progress, then closes the database.
   */
  readonly close: () => Promise<void>;
}

/** Thrown when the server of `DATABASE_URL` cannot be used. */
class DatabaseUnusable extends Error {
  constructor({ host, port, database, user }: Connection, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The database of DATABASE_URL (${database} at ${host}:${port}, as ${user}) cannot be used: ${why}. Its user must own the database and be allowed to create roles.`,
      { cause },
    );
    this.name = 'DatabaseUnusable';
  }
}

async function bringUpToDate({ databaseUrl }: Config, { owner }: Storage): Promise<void> {
  try {
    await migrate(owner);
  } catch (error) {
    throw databaseUrl ? new DatabaseUnusable(owner, error) : error;
  }
}

/** The database server: the server of `DATABASE_URL` if that is set, else the embedded server. */
interface Storage {
  readonly owner: Connection;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the whole service from its settings. Only this module connects the parts of the service to each other.
 * `print` receives messages for the operator.
 */
export async function compose(config: Config, log: Log, print: Print): Promise<Composition> {
  const storage = await openStorage(config, print);
  let database: Database | undefined;
  try {
    await bringUpToDate(config, storage);
    database = await openDatabase(storage.owner, { poolSize, statementTimeout });
    return await assemble(config, database, storage, log);
  } catch (error) {
    await database?.close();
    await storage.stop();
    throw error;
  }
}

async function assemble(
  config: Config,
  database: Database,
  storage: Storage,
  log: Log,
): Promise<Composition> {
  const limits = openRateLimits({ ...usualRates, ...config.rates });
  const unlimited = openServices(database, () => new Date(), config);
  const recalculated = await unlimited.recalculateComparisons();
  if (recalculated > 0) log.info({ recalculated }, 'stored comparisons have been recalculated');
  const services: Services = { ...unlimited, authenticate: limits.guarded(unlimited.authenticate) };
  // Import GraphQL only here, so that a command that answers no query starts without loading it.
  const { createGraphqlHandler } = await import('./graphql/server/handler.js');
  const { openResponseCache } = await import('./graphql/plugins/response-cache.js');
  const { readPersistedDocuments } = await import('./graphql/server/persisted-documents.js');
  const { createGraphqlStream } = await import('./graphql/server/stream.js');
  const graphqlOptions = {
    services,
    log,
    anonymousReading: config.anonymousReading,
    documents: readPersistedDocuments(),
    persistedDocumentsOnly: config.persistedDocumentsOnly,
    spend: limits.spend,
  };
  const graphql = await createGraphqlHandler({
    ...graphqlOptions,
    responseCache: config.responseCacheMegabytes
      ? openResponseCache(config.responseCacheMegabytes)
      : undefined,
    deadline: config.deadline * 1000,
    cancellable: database.cancellable,
  });
  const areas = startAreaJob(services.adoptCodes, log);
  const releases = startReleaseJob(services.releasePublications, log);
  const sendWebhook = openWebhookSender({ allowLoopback: config.loopbackProviders });
  const deliveries = startWebhookJob(
    openWebhookDispatcher(database, () => new Date(), sendWebhook),
    log,
  );
  let isClosing = false;
  const web = createWebServer({
    graphql,
    stream: createGraphqlStream(graphqlOptions),
    services,
    isReady: async () => !isClosing && (await database.answers()),
    origins: config.origins,
    trustedProxies: config.trustedProxies,
    imports: { spend: limits.spend, log },
    metrics: config.metricsToken
      ? { token: config.metricsToken, connections: () => poolConnections(database) }
      : undefined,
  });
  return {
    services,
    web,
    databaseEnded: storage.ended,
    close: async () => {
      isClosing = true;
      await areas.stop();
      await releases.stop();
      await deliveries.stop();
      await sleep(config.drain * 1000);
      await web.close();
      await graphql.close();
      await database.close();
      await storage.stop();
    },
  };
}

const poolConnections = (database: Database): readonly PoolConnections[] =>
  database.pools().map(({ name: pool, ...states }) => ({ pool, states }));

/** The services for one command. */
export interface CommandComposition {
  readonly services: Services;
  readonly close: () => Promise<void>;
}

/**
 * Opens the services for a command. They use the server of `DATABASE_URL` if that is set, else the embedded database
 * of a running service. If no service runs, the embedded database is started and stops when the command closes it.
 */
export async function composeCommand(config: Config, print: Print): Promise<CommandComposition> {
  const storage = await reachStorage(config, print);
  try {
    await bringUpToDate(config, storage);
    const database = await openDatabase(storage.owner, { poolSize: 2, statementTimeout });
    const close = async (): Promise<void> => {
      await database.close();
      await storage.stop();
    };
    return { services: openServices(database, () => new Date(), config), close };
  } catch (error) {
    await storage.stop();
    throw error;
  }
}

/**
 * Inspects the database that a command would work on, and changes nothing. Returns `null` if there is no database
 * yet.
 */
export async function inspectStorage(config: Config, print: Print): Promise<DatabaseState | null> {
  if (!config.databaseUrl && !hasEmbeddedPostgres(config.dataFolder)) return null;
  const storage = await reachStorage(config, print);
  try {
    return await inspectDatabase(storage.owner);
  } catch (error) {
    throw config.databaseUrl ? new DatabaseUnusable(storage.owner, error) : error;
  } finally {
    await storage.stop();
  }
}

/** Brings the database that a command would work on up to date. */
export async function migrateStorage(config: Config, print: Print): Promise<void> {
  const storage = await reachStorage(config, print);
  try {
    await bringUpToDate(config, storage);
  } finally {
    await storage.stop();
  }
}

/** How long to wait for the database while a service that has just been started opens it, in milliseconds. */
const startLimit = 30_000;

async function reachStorage(config: Config, print: Print): Promise<Storage> {
  const giveUpAt = Date.now() + startLimit;
  for (;;) {
    const running = config.databaseUrl ? undefined : findEmbeddedPostgres(config.dataFolder);
    if (running) return { owner: running, ended: new Promise(() => undefined), stop: async () => undefined };
    try {
      return await openStorage(config, print);
    } catch (error) {
      if (!(error instanceof DataFolderInUse) || Date.now() > giveUpAt) throw error;
      await sleep(200);
    }
  }
}

async function openStorage({ databaseUrl, dataFolder }: Config, print: Print): Promise<Storage> {
  if (databaseUrl) {
    const never = new Promise<void>(() => undefined);
    return { owner: parseConnection(databaseUrl), ended: never, stop: async () => undefined };
  }
  return startEmbeddedPostgres({ dataFolder, log: print });
}
