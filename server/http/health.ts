import type { FastifyInstance } from 'fastify';

/**
 * Serves two routes for a load balancer or supervisor. `/health/live` answers as long as the process works: if there is
 * no answer, restart the process. `/health/ready` answers 503 while the database cannot be reached or the service is
 * stopping: send no requests to this process in that time.
 */
export function serveHealth(server: FastifyInstance, isReady: () => Promise<boolean>): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
