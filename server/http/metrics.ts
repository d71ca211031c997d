import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { bearerKey } from '../access/api-key.js';

/** The connections of one database pool, counted by state. */
export interface PoolConnections {
  readonly pool: string;
  readonly states: Readonly<Record<string, number>>;
}

export interface MetricsOptions {
  /** The token that the reader of the metrics must send as `Authorization: Bearer …`. */
  readonly token: string;
  /** Counts the connections of each pool; called each time the metrics are read. */
  readonly connections: () => readonly PoolConnections[];
}

/** Upper bounds of the histogram buckets, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Serves `/metrics` to the operator, in Prometheus's text format: prom-client's metrics of the process, its event loop
 * and its garbage collection, and the service's own metrics. No metric names a council or a caller.
 */
export function serveMetrics(server: FastifyInstance, { token, connections }: MetricsOptions): void {
  // Use a separate registry: prom-client's global one would mix the counts of two servers in one process.
  const registry = new Registry();
  const registers = [registry];
  const expected = digest(token);

  collectDefaultMetrics({ register: registry });
  countRequests(server, registers);
  new Gauge({
    name: 'yardstick_connections',
    help: 'Open and idle connections to the database, and requests that wait for one.',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      for (const { pool, states } of connections()) {
        for (const [state, count] of Object.entries(states)) this.set({ pool, state }, count);
      }
    },
  });

  server.get('/metrics', async ({ headers }, reply) => {
    const sentToken = bearerKey(headers.authorization ?? '') ?? '';
    if (!timingSafeEqual(digest(sentToken), expected)) {
      return reply.status(401).header('www-authenticate', 'Bearer').send({
        error: 'Metrics are for the operator. Send the metrics token as the header Authorization: Bearer.',
      });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** Counts and times requests by the route that answered them, not by their URLs. */
function countRequests(server: FastifyInstance, registers: Registry[]): void {
  const requests = new Counter({
    name: 'yardstick_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'yardstick_request_seconds',
    help: 'Seconds taken to answer a request, by route.',
    labelNames: ['route'],
    buckets,
    registers,
  });
  const rateLimited = new Counter({
    name: 'yardstick_rate_limited_total',
    help: 'Requests refused by a rate limit.',
    registers,
  });

  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ route, status: reply.statusCode });
    durations.observe({ route }, reply.elapsedTime / 1000);
    if (reply.statusCode === 429) rateLimited.inc();
  });
}
