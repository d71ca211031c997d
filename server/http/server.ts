import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphqlHandler } from '../graphql/handler.js';
import type { Services } from '../services/services.js';
import { serveImports } from './imports.js';

export interface WebServerOptions {
  readonly graphql: GraphqlHandler;
  readonly services: Services;
  /** Resolves when the database answers; what readiness asks. */
  readonly isReady: () => Promise<boolean>;
}

/** Bytes of a request's body: a query fits many times over, and bulk rows have a limit of their own. */
const bodyLimit = 2 * 1024 * 1024;

/** The routes: `/graphql`, `/imports/…`, and the two questions of health. */
export function createWebServer({ graphql, services, isReady }: WebServerOptions): FastifyInstance {
  const server = fastify({
    bodyLimit,
    requestTimeout: 30_000,
    genReqId: () => randomUUID(),
    logger: false,
    return503OnClosing: true,
  });

  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });

  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const answer = await graphql.answer({
        method: request.method,
        headers: request.headers,
        search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
        body: request.body,
        requestId: request.id,
        address: request.ip,
      });
      reply.status(answer.status);
      for (const [name, value] of answer.headers) reply.header(name, value);
      return reply.send(answer.body);
    },
  });

  serveImports(server, services);

  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });

  server.setNotFoundHandler(async (_request, reply) =>
    reply.status(404).send({ error: 'There is nothing here. Queries go to POST /graphql.' }),
  );
  return server;
}
