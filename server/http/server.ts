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
  /** Subscriptions to events; without it there is no `/graphql/stream`. */
  readonly stream?: GraphqlStream;
  readonly services: Services;
  /** Resolves to true if the service may receive requests now. */
  readonly isReady: () => Promise<boolean>;
  /** Origins whose pages may send requests and read the answers; default none. */
  readonly origins?: readonly string[];
  /** Addresses of the proxies whose `X-Forwarded-For` is trusted; default none. */
  readonly trustedProxies?: readonly string[];
  /** Milliseconds in which a whole request must arrive. They must be enough for a file of 160 MB. */
  readonly requestTimeout?: number;
  /** The most GraphQL requests that may be in progress at once. */
  readonly mostAtOnce?: number;
  readonly metrics?: MetricsOptions | undefined;
  /** The rate limit and the log of uploads. */
  readonly imports?: ImportRouteOptions;
}

/**
 * Creates the web server with the routes `/graphql`, `/imports/…` and `/health/…`, with `/graphql/stream` if `stream`
 * is set, and with `/metrics` if `metrics` is set.
 */
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
    // Node looks for overdue connections once in each interval, so the interval must be short.
    http: {
      headersTimeout: Math.min(15_000, requestTimeout),
      connectionsCheckingInterval: requestTimeout / 20,
    },
    genReqId: requestIdOf,
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    logger: false,
    // While the server closes, `/graphql` answers 503 itself, in the shape of GraphQL responses.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
  });

  server.addHook('onSend', async (_request, reply) => setUsualHeaders(reply));

  // Compress responses, but never decompress request bodies: a few bytes may expand to gigabytes.
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
    reply.status(404).send({ error: 'This path does not exist. Send queries to POST /graphql.' }),
  );
  return server;
}
