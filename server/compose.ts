import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { createGraphqlHandler } from './graphql/handler.js';
import { createWebServer } from './http/server.js';
import type { Log } from './log.js';
import { type Connection, parseConnection } from './persistence/connection.js';
import { type Database, openDatabase } from './persistence/database.js';
import { startEmbeddedPostgres } from './persistence/embedded/embedded-postgres.js';
import { migrate } from './persistence/migrate.js';
import { openServices, type Services } from './services/services.js';

/** Milliseconds; a slow question is ended by the database itself. */
const statementTimeout = 10_000;
const poolSize = 8;

/** A composed service that is not yet listening. */
export interface Composition {
  readonly services: Services;
  readonly web: FastifyInstance;
  /** Resolves when an embedded database has ended; a council's own server may go and come back. */
  readonly databaseEnded: Promise<void>;
  /** Takes no more requests, lets those under way end, then closes the database. */
  readonly close: () => Promise<void>;
}

/** Where the data is: the council's own server where one is named, else the embedded one. */
interface Storage {
  readonly owner: Connection;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Builds the whole service from its settings. This alone knows which part is made of which. */
export async function compose(config: Config, log: Log): Promise<Composition> {
  const storage = await openStorage(config, log);
  let database: Database | undefined;
  try {
    await migrate(storage.owner);
    database = await openDatabase(storage.owner, { poolSize, statementTimeout });
    return await assemble(database, storage, log);
  } catch (error) {
    await database?.close();
    await storage.stop();
    throw error;
  }
}

async function assemble(database: Database, storage: Storage, log: Log): Promise<Composition> {
  const services = openServices(database, () => new Date());
  const graphql = await createGraphqlHandler({ services, log });
  const web = createWebServer({ graphql, isReady: database.answers });
  return {
    services,
    web,
    databaseEnded: storage.ended,
    close: async () => {
      await web.close();
      await graphql.close();
      await database.close();
      await storage.stop();
    },
  };
}

async function openStorage({ databaseUrl, dataFolder }: Config, log: Log): Promise<Storage> {
  if (databaseUrl) {
    const never = new Promise<void>(() => undefined);
    return { owner: parseConnection(databaseUrl), ended: never, stop: async () => undefined };
  }
  return startEmbeddedPostgres({ dataFolder, log: (line) => log.info(line) });
}
