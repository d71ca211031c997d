import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { idempotentCall } from '../../access/idempotent-call.js';
import type { Principal } from '../../access/principal.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';
import type { Parameters } from './request.js';

/**
 * The principal with its `Idempotency-Key`, if one was sent. Requests are equal if their document text, operation name
 * and variables (as canonical JSON) are.
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
