import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { bearerKey } from '../access/api-key.js';
import { createMeter, type Gauge } from './prometheus-text.js';

export interface MetricsOptions {
  /** What whoever reads them sends as `Authorization: Bearer …`. */
  readonly token: string;
  readonly gauges: () => readonly Gauge[];
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `/metrics`, to the operator alone: what is counted, in Prometheus's text format. Not there without a token. */
export function serveMetrics(server: FastifyInstance, { token, gauges }: MetricsOptions): void {
  const meter = createMeter(gauges);
  const expected = digest(token);

  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    meter.observe({ route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
  });

  server.get('/metrics', async ({ headers }, reply) => {
    const given = bearerKey(headers.authorization ?? '') ?? '';
    if (!timingSafeEqual(digest(given), expected)) {
      return reply
        .status(401)
        .header('www-authenticate', 'Bearer')
        .send({ error: 'This is for the operator.' });
    }
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(meter.text());
  });
}
