import { type ApiKeyText, apiKeyText, hashSecret, newApiKey } from '../../access/api-key.js';
import { authoriseCataloguer } from '../../access/policy.js';
import { operator, type Principal, type Role } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { ApiKeyDraft, ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { isHolder, signsForHolder } from '../narratives/separation-of-duties.js';
import { inputReader } from '../values/input-reader.js';
import type { AccessStores } from './access-scope.js';
import { createOrJoinTenant } from './create-council-tenant.js';
import { type CreatedApiKey, shown } from './issued-api-key.js';
import { readRoles } from './read-roles.js';

export interface CreateApiKeyInput {
  /** GSS code of the council; absent for the platform. */
  readonly council?: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  /** True for a key that may only read, regardless of its roles. */
  readonly readOnly?: boolean | null;
  /** E-mail address of the person who will hold the key; absent for a system's key. */
  readonly holder?: string | null;
  /** The last day on which the key works; absent if it does not expire. */
  readonly expiresOn?: string | null;
}

/**
 * Makes a key with roles in one council or on the platform. In a council, the platform's administrator may only
 * make keys with the role of council administrator; the council's administrators make the other keys.
 *
 * A key with a holder has only roles that the holder has, acts as the holder, and ends with the holder's
 * membership. If someone other than the holder makes the key, it may not enter figures or write or approve
 * narratives, because it would do so in the holder's name.
 *
 * Problems: `REQUIRED` (name, role), `TOO_LONG`, `MALFORMED_DATE`, `NOT_ALLOWED` (a role that this caller may
 * not give, or that this holder's key may not have), `NOT_FOUND` (the council does not subscribe, or there is no
 * such holder), `WRONG_STATE` (the holder has never signed in).
 */
export const createApiKey =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: CreateApiKeyInput): Promise<Result<CreatedApiKey>> => {
    const council = input.council ?? null;
    const key = newApiKey(council);
    const result = await createOrJoinTenant(
      sessions,
      principal,
      { operation: 'apiKeyCreate', council },
      async (stores, givable) => {
        const reader = inputReader();
        const name = reader.text(['name'], 'A name', input.name, 120);
        const expiresOn = reader.date(['expiresOn'], input.expiresOn);
        const holder = input.holder ? await stores.memberships.find(input.holder.trim().toLowerCase()) : null;
        if (input.holder) reader.found(['holder'], 'person', input.holder, holder ?? undefined);
        if (holder?.state === 'INVITED') {
          reader.add({ code: 'WRONG_STATE', path: ['holder'], found: 'INVITED', expected: 'ACTIVE' });
        }
        const readOnly = input.readOnly ?? false;
        const isForSomeoneElse =
          holder?.state === 'ACTIVE' && !(await isHolder(principal, stores.memberships, holder.email));
        const roles = readRoles(
          reader,
          input.roles,
          givable.filter(
            (role) =>
              (!holder || holder.roles.includes(role)) &&
              !(isForSomeoneElse && signsForHolder({ roles: [role], readOnly })),
          ),
        );
        if (reader.problems.length > 0) return refused(...reader.problems);
        const record = await addKey(stores, key, {
          name,
          roles,
          readOnly,
          membershipId: holder?.id ?? null,
          expiresAt: expiresOn === null ? null : new Date(`${expiresOn}T23:59:59.999Z`),
        });
        return ok(record);
      },
    );
    return shown(result, key, principal);
  };

/** Makes the first platform administrator's key. Returns `null` if the platform has a key already. */
export const createFirstKey =
  (sessions: DatabaseSessions) => async (): Promise<{ readonly text: string } | null> =>
    sessions.inCatalogue(authoriseCataloguer(operator, 'apiKeyCreate'), async (stores) => {
      await stores.keys.lockForWrite();
      if ((await stores.keys.count()) > 0) return null;
      const key = newApiKey(null);
      await addKey(stores, key, {
        name: 'First administrator',
        roles: ['PLATFORM_ADMINISTRATOR'],
        readOnly: false,
        membershipId: null,
        expiresAt: null,
      });
      return { text: apiKeyText(key) };
    });

async function addKey(
  { audit, keys }: AccessStores,
  { prefix, secret }: ApiKeyText,
  draft: Omit<ApiKeyDraft, 'prefix' | 'secretHash'>,
): Promise<ApiKeyRecord> {
  const record = await keys.add({ ...draft, prefix, secretHash: hashSecret(secret) });
  audit.record('API_KEY', [prefix], null, record);
  return record;
}
