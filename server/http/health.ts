import type { FastifyInstance } from 'fastify';

/**
 * `/health/live` answers while the process works: if it does not answer, restart the process. `/health/ready`
 * answers 503 while the database cannot be reached or the service is stopping: send it no requests then.
 */
export function serveHealth(server: FastifyInstance, isReady: () => Promise<boolean>): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
