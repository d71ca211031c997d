import type { FastifyInstance } from 'fastify';

/**
 * Two questions of health. `/health/live`: whether the process answers at all; where it does not, restart it.
 * `/health/ready`: whether to send it requests now; not while its database is away, nor once it is to stop.
 */
export function serveHealth(server: FastifyInstance, isReady: () => Promise<boolean>): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
