import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';

/** The form of an id that is safe to log and to return in a header unchanged. */
const idForm = /^[\w.:-]{1,100}$/;

/** Returns the request id that the client or a proxy sent if it has the form {@link idForm}; else a new id. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const id = headers['x-request-id'];
  return typeof id === 'string' && idForm.test(id) ? id : randomUUID();
}

/**
 * The default headers of every response. They do not replace a header that the response sets itself: an HTML page,
 * for example, has its own content policy.
 */
const usual = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Browsers obey this header only over TLS, which a proxy in front of the service provides.
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function setUsualHeaders(reply: FastifyReply): void {
  reply.header('x-request-id', reply.request.id);
  for (const [name, value] of Object.entries(usual)) {
    if (!reply.hasHeader(name)) reply.header(name, value);
  }
}
