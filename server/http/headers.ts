import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';

/** The form of an id that is safe to log and to return in a header unchanged. */
const idForm = /^[\w.:-]{1,100}$/;

/** The request id of the client or a proxy if it has that form; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const id = headers['x-request-id'];
  return typeof id === 'string' && idForm.test(id) ? id : randomUUID();
}

/** The headers of every response that does not set them itself: a page has a content policy of its own. */
const usual = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Browsers obey it only over TLS, which a proxy in front of the service provides.
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
