import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { bearerKey } from '../access/api-key.js';
import { anonymous, type Origin, type Principal } from '../access/principal.js';

/** Whose key a text is; `null` for a key unknown, ended or revoked. */
export type Authenticate = (key: string, origin: Origin) => Promise<Principal | null>;

/**
 * Who sends a request: nobody known without the header `Authorization`; with it the holder of the key, or an
 * error of code `UNAUTHENTICATED` that answers with 401. A wrong key is never taken for none.
 */
export async function identify(
  header: string | undefined,
  origin: Origin,
  authenticate: Authenticate,
): Promise<Principal> {
  if (header === undefined) return { ...anonymous, origin };
  const key = bearerKey(header);
  const principal = key === undefined ? null : await authenticate(key, origin);
  if (principal) return principal;
  throw new GraphQLError(
    'This key is not known, has ended or was revoked. Send a valid one as the header Authorization: Bearer followed by the key.',
    {
      extensions: {
        code: 'UNAUTHENTICATED',
        http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
      },
    },
  );
}
