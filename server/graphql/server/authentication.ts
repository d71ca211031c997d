import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { bearerKey } from '../../access/api-key.js';
import { AccessRefused } from '../../access/policy.js';
import { anonymous, type Origin, type Principal, publicReader } from '../../access/principal.js';

/**
 * Returns the principal of an API key or identity token; `null` for a key that is unknown, expired or revoked, or
 * whose holder has left. Throws `AccessRefused` for a token that is not accepted, and for a person without any
 * role.
 */
export type Authenticate = (text: string, origin: Origin) => Promise<Principal | null>;

export interface Reception {
  readonly authenticate: Authenticate;
  /** True if anonymous callers may read public data. */
  readonly anonymousReading: boolean;
}

/**
 * Identifies the principal of a request. Without the header `Authorization` the caller is anonymous; with it, the
 * caller is the holder of the key or token. Throws `UNAUTHENTICATED` (401) for an invalid key or token, and
 * `FORBIDDEN` (403) for a person without any role. An invalid key never falls back to anonymous access.
 */
export async function identify(
  header: string | undefined,
  origin: Origin,
  { authenticate, anonymousReading }: Reception,
): Promise<Principal> {
  if (header === undefined) return { ...(anonymousReading ? publicReader : anonymous), origin };
  const text = bearerKey(header);
  const principal = text === undefined ? null : await authenticate(text, origin).catch(refused);
  if (principal) return principal;
  throw refusal(
    'UNAUTHENTICATED',
    'This key is not known, has ended or was revoked. Send a valid one as the header Authorization: Bearer followed by the key.',
  );
}

function refused(error: unknown): never {
  throw error instanceof AccessRefused ? refusal(error.code, error.message) : error;
}

function refusal(code: AccessRefused['code'], message: string): GraphQLError {
  const http =
    code === 'UNAUTHENTICATED'
      ? { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) }
      : { status: 403 };
  return new GraphQLError(message, { extensions: { code, http } });
}
