import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { openRateLimits, usualRates } from './access/rate-limits.js';
import type { Config } from './config.js';
import type { Gauge } from './http/prometheus-text.js';
import { createWebServer } from './http/server.js';
import { openWebhookSender } from './http/webhook-post.js';
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

/** Milliseconds; a slow question is ended by the database itself. */
const statementTimeout = 10_000;
const poolSize = 8;

/** Takes what whoever starts it should read, a line at a time. */
type Print = (line: string) => void;

/** A composed service that is not yet listening. */
export interface Composition {
  readonly services: Services;
  readonly web: FastifyInstance;
  /** Resolves when an embedded database has ended; a council's own server may go and come back. */
  readonly databaseEnded: Promise<void>;
  /** Says that it is not ready, takes no more requests, lets those under way end, then closes the database. */
  readonly close: () => Promise<void>;
}

/** The server that `DATABASE_URL` names cannot be used as it is. */
class DatabaseUnusable extends Error {
  constructor({ host, port, database, user }: Connection, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The database that DATABASE_URL names (${database} at ${host}:${port}, as ${user}) cannot be used: ${why}. Its user must own the database and may create roles.`,
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

/** Where the data is: the council's own server where one is named, else the embedded one. */
interface Storage {
  readonly owner: Connection;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the whole service from its settings. This alone knows which part is made of which. `say` takes what
 * whoever starts it should read.
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
  const opened = openServices(database, () => new Date(), config);
  const services: Services = { ...opened, authenticate: limits.guarded(opened.authenticate) };
  // A command answers no query: it starts without loading GraphQL.
  const { createGraphqlHandler } = await import('./graphql/server/handler.js');
  const { openResponseCache } = await import('./graphql/server/response-cache.js');
  const { readPersistedDocuments } = await import('./graphql/server/persisted-documents.js');
  const { createGraphqlStream } = await import('./graphql/server/stream.js');
  const door = {
    services,
    log,
    anonymousReading: config.anonymousReading,
    documents: readPersistedDocuments(),
    persistedDocumentsOnly: config.persistedDocumentsOnly,
    spend: limits.spend,
  };
  const graphql = await createGraphqlHandler({
    ...door,
    responseCache: config.responseCacheMegabytes
      ? openResponseCache(config.responseCacheMegabytes)
      : undefined,
    deadline: config.deadline * 1000,
    cancellable: database.cancellable,
  });
  const releases = startReleaseJob(services.releasePublications, log);
  const sendWebhook = openWebhookSender({ allowLoopback: config.loopbackProviders });
  const deliveries = startWebhookJob(
    openWebhookDispatcher(database, () => new Date(), sendWebhook),
    log,
  );
  let isClosing = false;
  const web = createWebServer({
    graphql,
    stream: createGraphqlStream(door),
    services,
    isReady: async () => !isClosing && (await database.answers()),
    origins: config.origins,
    trustedProxies: config.trustedProxies,
    imports: { spend: limits.spend, log },
    metrics: config.metricsToken
      ? { token: config.metricsToken, gauges: () => poolGauges(database) }
      : undefined,
  });
  return {
    services,
    web,
    databaseEnded: storage.ended,
    close: async () => {
      isClosing = true;
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

function poolGauges(database: Database): readonly Gauge[] {
  const values = database
    .pools()
    .flatMap(({ name: pool, ...counts }) =>
      Object.entries(counts).map(([state, value]) => ({ labels: { pool, state }, value })),
    );
  const help = 'Connections to the database that are open and idle, and how many wait for one.';
  return [{ name: 'yardstick_connections', help, values }];
}

/** The services alone, for one command. */
export interface CommandComposition {
  readonly services: Services;
  readonly close: () => Promise<void>;
}

/**
 * Opens the services for a command: on the council's own server, on the embedded database of a service that
 * runs now, or, where none does, on the embedded one, started for as long as the command takes.
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

/** Looks at the database that a command would work on, and changes nothing; `null` where there is none yet. */
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

/** Milliseconds that a service which has just been started may take until its database answers. */
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
