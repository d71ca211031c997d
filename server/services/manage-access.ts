import { apiKeyText, hashSecret, newApiKey, parseApiKey, secretMatches } from '../access/api-key.js';
import {
  authoriseCataloguer,
  authoriseFounder,
  authoriseReader,
  authoriseTenant,
  authoriseViewer,
} from '../access/policy.js';
import {
  type CouncilRole,
  councilRoles,
  fromNowhere,
  type Origin,
  operator,
  type Principal,
  type Role,
} from '../access/principal.js';
import { ok, type Result, refused } from '../domain/problem.js';
import type { Doors } from '../persistence/database.js';
import type { ApiKeyRecord, ApiKeyStore } from '../persistence/stores/api-key-store.js';
import type { CouncilRecord } from '../persistence/stores/area-store.js';
import { inputReader } from './input-reader.js';

export interface CreateApiKeyInput {
  /** GSS code of the council; absent for a platform administrator's. */
  readonly council?: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The last day on which it works, if it ends. */
  readonly expiresOn?: string | null;
}

export interface CreatedApiKey {
  readonly record: ApiKeyRecord;
  /** The whole key. It is shown this once and kept nowhere. */
  readonly text: string;
}

export interface RevokeApiKeyInput {
  readonly council?: string | null;
  /** The twelve letters and digits that find it. */
  readonly prefix: string;
}

/** Who asks, and the councils that their roles are in. */
export interface Viewer {
  readonly principal: Principal;
  readonly memberships: readonly {
    readonly council: CouncilRecord;
    readonly roles: readonly CouncilRole[];
  }[];
}

/** The principal whose key this is; `null` for a key unknown, ended, revoked or of no key's form. */
export const authenticate =
  (doors: Doors, now: () => Date) =>
  async (text: string, origin: Origin = fromNowhere): Promise<Principal | null> => {
    const given = parseApiKey(text);
    if (!given) return null;
    const key = await doors.findKey(given.scope, given.prefix);
    const matches = secretMatches(given.secret, key?.secretHash);
    if (!key || !matches || key.revokedAt || (key.expiresAt && key.expiresAt <= now())) return null;
    const held = councilRoles.filter((role) => key.roles.includes(role));
    return {
      kind: 'KEY',
      id: `key:${key.id}`,
      name: key.name,
      platformAdministrator: key.councilId === null,
      memberships:
        key.councilId !== null && given.scope !== null
          ? [{ councilId: key.councilId, areaCode: given.scope, roles: held }]
          : [],
      suspended: [],
      reach: 'EVERYTHING',
      origin,
    };
  };

/** What the caller is known as; anybody may ask. */
export const describeViewer =
  (doors: Doors) =>
  async (principal: Principal): Promise<Viewer> => {
    if (principal.memberships.length === 0) return { principal, memberships: [] };
    const reader = authoriseViewer(principal);
    const councils = await doors.acrossPublished(reader, ({ areas }) =>
      areas.councils(principal.memberships.map(({ areaCode }) => areaCode)),
    );
    const byCode = new Map(councils.map((council) => [council.gssCode, council]));
    return {
      principal,
      memberships: principal.memberships.flatMap(({ areaCode, roles }) => {
        const council = byCode.get(areaCode);
        return council ? [{ council, roles }] : [];
      }),
    };
  };

/**
 * Makes a key with roles in one council, or for the platform's administration. In a council the platform's
 * administrator may make the administrators' keys alone; those make the others.
 *
 * Problems: `REQUIRED` (name, role), `TOO_LONG`, `MALFORMED_DATE`, `NOT_ALLOWED` (a role that this caller
 * cannot give here), `NOT_FOUND` (the council does not subscribe).
 */
export const createApiKey =
  (doors: Doors) =>
  async (principal: Principal, input: CreateApiKeyInput): Promise<Result<CreatedApiKey>> => {
    const scope = input.council ?? null;
    const create = async (keys: ApiKeyStore, allowed: readonly Role[]): Promise<Result<CreatedApiKey>> => {
      const reader = inputReader();
      const name = reader.text(['name'], 'A name', input.name, 120);
      const expiresOn = reader.date(['expiresOn'], input.expiresOn);
      if (input.roles.length === 0) {
        reader.add({ code: 'REQUIRED', path: ['roles'], what: 'At least one role' });
      }
      input.roles.forEach((role, index) => {
        if (allowed.includes(role)) return;
        reader.add({ code: 'NOT_ALLOWED', path: ['roles', index], found: role, allowed });
      });
      if (reader.problems.length > 0) return refused(...reader.problems);
      const key = newApiKey(scope);
      const record = await keys.add({
        prefix: key.prefix,
        secretHash: hashSecret(key.secret),
        name,
        roles: [...new Set(input.roles)],
        expiresAt: expiresOn === null ? null : new Date(`${expiresOn}T23:59:59.999Z`),
      });
      return ok({ record, text: apiKeyText(key) });
    };
    if (scope !== null && principal.platformAdministrator) {
      const reader = authoriseReader(principal, 'council');
      const council = await doors.acrossPublished(reader, ({ areas }) => areas.council(scope));
      const councilId = council?.councilId ?? null;
      if (councilId === null) {
        return refused({ code: 'NOT_FOUND', path: ['council'], what: 'subscribing council', key: scope });
      }
      const founder = authoriseFounder(principal, { councilId, gssCode: scope });
      return doors.inCouncil(founder, ({ keys }) => create(keys, ['COUNCIL_ADMINISTRATOR']));
    }
    const allowed: readonly Role[] = scope === null ? ['PLATFORM_ADMINISTRATOR'] : councilRoles;
    return inHouse(doors, principal, 'apiKeyCreate', scope, (keys) => create(keys, allowed));
  };

/** The first platform administrator's key, where there is none yet; `null` where there is. */
export const createFirstKey = (doors: Doors) => async (): Promise<CreatedApiKey | null> => {
  const cataloguer = authoriseCataloguer(operator, 'apiKeyCreate');
  return doors.inCatalogue(cataloguer, async ({ keys }) => {
    await keys.takeTurn();
    if ((await keys.count()) > 0) return null;
    const key = newApiKey(null);
    const record = await keys.add({
      prefix: key.prefix,
      secretHash: hashSecret(key.secret),
      name: 'First administrator',
      roles: ['PLATFORM_ADMINISTRATOR'],
      expiresAt: null,
    });
    return { record, text: apiKeyText(key) };
  });
};

/** Ends a key at once. Problems: `NOT_FOUND` (also of a key revoked before). */
export const revokeApiKey =
  (doors: Doors) =>
  async (principal: Principal, input: RevokeApiKeyInput): Promise<Result<ApiKeyRecord>> =>
    inHouse(doors, principal, 'apiKeyRevoke', input.council ?? null, async (keys) => {
      const revoked = await keys.revoke(input.prefix);
      const record = revoked ? await keys.find(input.prefix) : undefined;
      if (record) return ok(record);
      return refused({ code: 'NOT_FOUND', path: ['prefix'], what: 'key', key: input.prefix });
    });

function inHouse<T>(
  doors: Doors,
  principal: Principal,
  operation: 'apiKeyCreate' | 'apiKeyRevoke',
  council: string | null,
  work: (keys: ApiKeyStore) => Promise<T>,
): Promise<T> {
  if (council === null) {
    return doors.inCatalogue(authoriseCataloguer(principal, operation), ({ keys }) => work(keys));
  }
  return doors.inCouncil(authoriseTenant(principal, operation, council), ({ keys }) => work(keys));
}
