import type { EntityManager } from 'typeorm';
import type { ApiKeyState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ApiKeyEntity } from './api-key.entity.js';

/** An API key as its tenant may see it: without its hashes. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly councilId: string | null;
  readonly prefix: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
  /** The person who owns the key; `null` for a system's key. */
  readonly holder: { readonly email: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** To within a minute. */
  readonly lastUsedAt: Date | null;
  /** The end of the previous secret, from before the last rotation; `null` if it does not work now. */
  readonly previousEndsAt: Date | null;
  readonly state: ApiKeyState;
}

export interface ApiKeyDraft
  extends Pick<ApiKeyRecord, 'prefix' | 'name' | 'roles' | 'readOnly' | 'expiresAt'> {
  readonly secretHash: string;
  readonly membershipId: string | null;
}

const keys = `
  SELECT api_key.id, api_key.council_id AS "councilId", prefix, api_key.name, api_key.roles,
    read_only AS "readOnly", created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt",
    last_used_at AS "lastUsedAt",
    CASE WHEN previous_ends_at > clock_timestamp() THEN previous_ends_at END AS "previousEndsAt",
    CASE WHEN membership.id IS NOT NULL THEN
      json_build_object('email', membership.email, 'name', membership.name) END AS holder,
    CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED'
      WHEN expires_at <= clock_timestamp() THEN 'EXPIRED'
      WHEN membership.ended_at IS NOT NULL THEN 'HOLDER_LEFT'
      ELSE 'ACTIVE' END AS state
  FROM api_key
  LEFT JOIN membership ON membership.house = api_key.house AND membership.id = api_key.membership_id`;

/** The API keys of one tenant: a council's, or the platform administrators' if `null`. */
export const apiKeyStore = (manager: EntityManager, councilId: string | null) => {
  const find = async (prefix: string): Promise<ApiKeyRecord | undefined> => {
    const [key] = await manager.query<ApiKeyRecord[]>(`${keys} WHERE prefix = $1`, [prefix]);
    return key;
  };
  const update = async (statement: string, values: readonly unknown[]): Promise<boolean> => {
    const [, count] = await manager.query<[unknown[], number]>(statement, [...values]);
    return count === 1;
  };
  return {
    find,

    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId ?? '', 'api_key'),

    async count(): Promise<number> {
      return manager.getRepository(ApiKeyEntity).count();
    },

    /** By name. */
    async page(request: PageRequest) {
      const rows = await manager.query<ApiKeyRecord[]>(
        `${keys} WHERE $1::text IS NULL OR (api_key.name, prefix) > ($1, $2)
         ORDER BY api_key.name, prefix LIMIT $3`,
        [request.after?.[0] ?? null, request.after?.[1] ?? null, request.first + 1],
      );
      return pageOf(
        request,
        rows,
        ({ name, prefix }) => [name, prefix],
        (row) => row,
      );
    },

    async add(draft: ApiKeyDraft): Promise<ApiKeyRecord> {
      await manager.getRepository(ApiKeyEntity).insert({ councilId, ...draft, roles: [...draft.roles] });
      const key = await find(draft.prefix);
      if (!key) throw new Error('the key was not stored');
      return key;
    },

    /**
     * Sets a new secret. The previous one works until `previousEndsAt`, or stops at once if that is `null`.
     */
    async rotate(prefix: string, secretHash: string, previousEndsAt: Date | null): Promise<boolean> {
      return update(
        `UPDATE api_key SET previous_hash = CASE WHEN $3::timestamptz IS NOT NULL THEN secret_hash END,
           previous_ends_at = $3, secret_hash = $2
         WHERE prefix = $1 AND revoked_at IS NULL`,
        [prefix, secretHash, previousEndsAt],
      );
    },

    /** True if there was such a key, not revoked before. */
    async revoke(prefix: string): Promise<boolean> {
      return update(
        'UPDATE api_key SET revoked_at = clock_timestamp() WHERE prefix = $1 AND revoked_at IS NULL',
        [prefix],
      );
    },
  };
};
