import type { IdentityProvider, SigningAlgorithm } from '../../access/identity-provider.js';
import type { Principal } from '../../access/principal.js';
import { isPublicAddress } from '../../access/provider-address.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { IdentityProviderRecord } from '../../persistence/access/identity-provider-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inOrder } from '../values/in-order.js';
import { inputReader } from '../values/input-reader.js';
import { inAccessScope, readAccessScope } from './access-scope.js';
import type { AccessSettings } from './access-settings.js';

export interface SetIdentityProviderInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly algorithms: readonly SigningAlgorithm[];
  readonly keysAddress: string;
}

export interface RemoveIdentityProviderInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  readonly issuer: string;
}

const limits = { address: 500, audience: 300, audiences: 10, providers: 10 } as const;

/**
 * Reads the identity providers of a council or, if `council` is `null`, of the platform, ordered by issuer.
 * Returns `null` if the caller may not see them.
 */
export const findIdentityProviders =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string | null): Promise<readonly IdentityProviderRecord[] | null> =>
    readAccessScope(sessions, principal, { operation: 'identityProviders', council }, (stores) =>
      stores.identityProviders.all(),
    );

/** Reads providers by id, in the order of the ids, with `null` for one that is unknown or hidden from the caller. */
export const readIdentityProviders =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    ids: readonly string[],
  ): Promise<readonly (IdentityProviderRecord | null)[]> =>
    inOrder(ids, () =>
      readAccessScope(
        sessions,
        principal,
        { operation: 'identityProviders', council },
        async (stores) =>
          new Map((await stores.identityProviders.all()).map((provider) => [provider.id, provider])),
      ),
    );

/**
 * Makes a council or the platform trust an identity provider, or changes the requirements for its tokens. The
 * provider's tokens give roles only in that council or on the platform.
 *
 * Problems: `REQUIRED`, `TOO_LONG`, `OUT_OF_RANGE` (not 1 to 10 audiences, or more than 10 providers),
 * `DUPLICATE` (an audience), `MALFORMED_ADDRESS` (not an https address of a public host).
 */
export const setIdentityProvider =
  (sessions: DatabaseSessions, { loopbackProviders }: AccessSettings) =>
  async (principal: Principal, input: SetIdentityProviderInput): Promise<Result<IdentityProviderRecord>> => {
    const scope = { operation: 'identityProviderSet', council: input.council ?? null } as const;
    return inAccessScope(sessions, principal, scope, async (stores) => {
      const provider = readProvider(input, loopbackProviders);
      if (!provider.ok) return provider;
      await stores.identityProviders.lockForWrite();
      const all = await stores.identityProviders.all();
      const before = all.find(({ issuer }) => issuer === provider.value.issuer);
      if (!before && all.length >= limits.providers) {
        const range = { found: `${all.length + 1} providers`, atLeast: '0', atMost: `${limits.providers}` };
        return refused({ code: 'OUT_OF_RANGE', path: ['council'], ...range });
      }
      const record = await stores.identityProviders.set(provider.value);
      stores.audit.record('IDENTITY_PROVIDER', [record.issuer], before ?? null, record);
      return ok(record);
    });
  };

function readProvider(input: SetIdentityProviderInput, allowLoopback: boolean): Result<IdentityProvider> {
  const reader = inputReader();
  const address = (field: 'issuer' | 'keysAddress', what: string): string => {
    const text = reader.text([field], what, input[field], limits.address);
    if (text && !isPublicAddress(text, allowLoopback)) {
      reader.add({ code: 'MALFORMED_ADDRESS', path: [field], found: text });
    }
    return text;
  };
  const issuer = address('issuer', 'The issuer');
  const keysAddress = address('keysAddress', 'The address of the keys');
  const count = input.audiences.length;
  if (count < 1 || count > limits.audiences) {
    const range = { found: `${count} audiences`, atLeast: '1', atMost: `${limits.audiences}` };
    reader.add({ code: 'OUT_OF_RANGE', path: ['audiences'], ...range });
  }
  const audiences = input.audiences.map((audience, index) => {
    const path = ['audiences', index];
    const first = input.audiences.indexOf(audience);
    if (first < index) {
      reader.add({ code: 'DUPLICATE', path, what: 'audience', first: ['audiences', first] });
    }
    return reader.text(path, 'An audience', audience, limits.audience);
  });
  if (input.algorithms.length === 0) {
    reader.add({ code: 'REQUIRED', path: ['algorithms'], what: 'At least one algorithm' });
  }
  if (reader.problems.length > 0) return refused(...reader.problems);
  return ok({ issuer, audiences, algorithms: [...new Set(input.algorithms)], keysAddress });
}

/**
 * Makes a council or the platform stop trusting an identity provider: the provider's tokens no longer give
 * roles there. Problems: `NOT_FOUND`.
 */
export const removeIdentityProvider =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { council, issuer }: RemoveIdentityProviderInput,
  ): Promise<Result<IdentityProviderRecord>> => {
    const scope = { operation: 'identityProviderRemove', council: council ?? null } as const;
    return inAccessScope(sessions, principal, scope, async (stores) => {
      await stores.identityProviders.lockForWrite();
      const before = await stores.identityProviders.find(issuer);
      if (!before || !(await stores.identityProviders.remove(issuer))) {
        return refused({ code: 'NOT_FOUND', path: ['issuer'], what: 'identity provider', key: issuer });
      }
      stores.audit.record('IDENTITY_PROVIDER', [issuer], before, null);
      return ok(before);
    });
  };
