import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphqlHandler } from '../graphql/server/handler.js';
import type { GraphqlStream } from '../graphql/server/stream.js';
import type { Services } from '../services/services.js';
import { answerClientError } from './client-errors.js';
import { serveEventStream } from './event-stream.js';
import { serveGraphql } from './graphql.js';
import { requestIdOf, setUsualHeaders } from './headers.js';
import { serveHealth } from './health.js';
import { type ImportRouteOptions, serveImports } from './imports.js';
import { type MetricsOptions, serveMetrics } from './metrics.js';

export interface WebServerOptions {
  readonly graphql: GraphqlHandler;
  /** What tells of events as they happen; nothing does unless told. */
  readonly stream?: GraphqlStream;
  readonly services: Services;
  /** Resolves when the database answers; what readiness asks. */
  readonly isReady: () => Promise<boolean>;
  /** Origins whose pages may read answers; none unless told. */
  readonly origins?: readonly string[];
  /** Addresses of the proxies whose `X-Forwarded-For` is believed; none unless told. */
  readonly trustedProxies?: readonly string[];
  /** Milliseconds that a request may take to come in: a file is up to 160 MB. */
  readonly requestTimeout?: number;
  /** GraphQL requests under way at once. */
  readonly mostAtOnce?: number;
  readonly metrics?: MetricsOptions | undefined;
  /** What files spend of their senders' points, and where it is noted what went wrong. */
  readonly imports?: ImportRouteOptions;
}

/** The routes: `/graphql`, `/graphql/stream`, `/imports/…`, `/metrics` where it is asked for, and the two questions of health. */
export function createWebServer({
  graphql,
  stream,
  services,
  isReady,
  origins = [],
  trustedProxies = [],
  requestTimeout = 120_000,
  mostAtOnce,
  metrics,
  imports,
}: WebServerOptions): FastifyInstance {
  const server = fastify({
    requestTimeout,
    // Headers are few and short; Node looks for what is overdue every so often only.
    http: {
      headersTimeout: Math.min(15_000, requestTimeout),
      connectionsCheckingInterval: requestTimeout / 20,
    },
    genReqId: requestIdOf,
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    logger: false,
    // Answered by `/graphql` itself, in its own shape.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
  });

  server.addHook('onSend', async (_request, reply) => setUsualHeaders(reply));

  // What comes in is never unpacked: a few bytes of it may be gigabytes.
  server.register(compress, { encodings: ['gzip'], globalDecompression: false });
  if (origins.length > 0) {
    server.register(cors, {
      origin: [...origins],
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-none-match', 'x-request-id'],
      exposedHeaders: ['etag', 'idempotency-replayed', 'retry-after', 'x-request-id'],
      maxAge: 600,
    });
  }

  if (metrics) serveMetrics(server, metrics);
  serveGraphql(server, graphql, mostAtOnce);
  if (stream) serveEventStream(server, stream);
  serveImports(server, services, imports);
  serveHealth(server, isReady);

  server.setNotFoundHandler(async (_request, reply) =>
    reply.status(404).send({ error: 'There is nothing here. Queries go to POST /graphql.' }),
  );
  return server;
}
