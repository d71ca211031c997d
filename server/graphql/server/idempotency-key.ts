import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { idempotentCall } from '../../access/idempotent-call.js';
import type { Principal } from '../../access/principal.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';
import type { Parameters } from './request.js';

/**
 * Adds the `Idempotency-Key` of a request to its principal, if one was sent. Two requests count as equal if they
 * have the same document text, operation name and variables (compared as canonical JSON). Throws `BAD_REQUEST`
 * (400) for a malformed key.
 */
export function underKey(
  principal: Principal,
  key: string | undefined,
  { query, operationName = null, variables = null }: Parameters,
): Principal {
  if (key === undefined) return principal;
  const request = canonicalJson([query ?? null, operationName, variables as Json]);
  const idempotency = idempotentCall(key, createHash('sha256').update(request).digest('hex'));
  if (idempotency) return { ...principal, origin: { ...principal.origin, idempotency } };
  throw new GraphQLError('The Idempotency-Key must be 1 to 255 visible ASCII characters, without spaces.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
