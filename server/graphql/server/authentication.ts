import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { bearerKey } from '../../access/api-key.js';
import { AccessRefused } from '../../access/policy.js';
import { anonymous, type Origin, type Principal, publicReader } from '../../access/principal.js';

/** Whose key or token a text is; `null` for a key unknown, ended or revoked. Throws `AccessRefused` for a token. */
export type Authenticate = (text: string, origin: Origin) => Promise<Principal | null>;

export interface Reception {
  readonly authenticate: Authenticate;
  /** Whether nobody known may read what is public. */
  readonly anonymousReading: boolean;
}

/**
 * Who sends a request: nobody known without the header `Authorization`; with it the holder of the key or token,
 * or an error of code `UNAUTHENTICATED` that answers with 401, or, of whoever is known and has no role,
 * `FORBIDDEN` with 403. A wrong key is never taken for none.
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
