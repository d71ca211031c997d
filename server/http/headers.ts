import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply } from 'fastify';

/** What may stand in a log and go back in a header as it came. */
const idForm = /^[\w.:-]{1,100}$/;

/** The id that the sender or a proxy gave the request, where it is one; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && idForm.test(given) ? given : randomUUID();
}

/** Of every answer that does not say otherwise itself: a page has a content policy of its own. */
const usual = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Heeded over TLS alone, which is a proxy's in front of the service.
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
