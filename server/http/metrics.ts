import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { bearerKey } from '../access/api-key.js';
import { createMeter, type Gauge } from './prometheus-text.js';

export interface MetricsOptions {
  /** Sent by the reader of the metrics as `Authorization: Bearer …`. */
  readonly token: string;
  readonly gauges: () => readonly Gauge[];
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `/metrics`, for the operator only, in Prometheus's text format. */
export function serveMetrics(server: FastifyInstance, { token, gauges }: MetricsOptions): void {
  const meter = createMeter(gauges);
  const expected = digest(token);

  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    meter.observe({ route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
  });

  server.get('/metrics', async ({ headers }, reply) => {
    const sentToken = bearerKey(headers.authorization ?? '') ?? '';
    if (!timingSafeEqual(digest(sentToken), expected)) {
      return reply.status(401).header('www-authenticate', 'Bearer').send({
        error: 'Metrics are for the operator. Send the metrics token as the header Authorization: Bearer.',
      });
    }
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(meter.text());
  });
}
