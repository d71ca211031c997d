import type { EntityManager } from 'typeorm';
import type { ApiKeyState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import { milliseconds } from '../sql/milliseconds.js';
import type { Order } from '../sql/order.js';
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
  /** The last use, to within a minute. */
  readonly lastUsedAt: Date | null;
  /** The time until which the secret from before the last rotation works; `null` if that secret does not work now. */
  readonly previousEndsAt: Date | null;
  readonly state: ApiKeyState;
}

export interface ApiKeyDraft
  extends Pick<ApiKeyRecord, 'prefix' | 'name' | 'roles' | 'readOnly' | 'expiresAt'> {
  readonly secretHash: string;
  readonly membershipId: string | null;
}

/** Conditions that keys must meet; `null` sets no condition. */
export interface ApiKeyFilter {
  readonly states: readonly ApiKeyState[] | null;
  readonly role: Role | null;
  /** A part of the name, in upper or lower case. */
  readonly search: string | null;
}

export type ApiKeyOrder = Order<'NAME' | 'CREATED'>;

const prefixColumn: KeyColumn = { expression: 'prefix', type: 'text' };
const orderColumns: Readonly<Record<ApiKeyOrder['field'], readonly KeyColumn[]>> = {
  NAME: [{ expression: 'name', type: 'text' }, prefixColumn],
  CREATED: [{ expression: '"createdAtMs"', type: 'bigint' }, prefixColumn],
};

const conditions = `($1::text[] IS NULL OR state = ANY($1)) AND ($2::text IS NULL OR $2 = ANY(roles))
  AND ($3::text IS NULL OR strpos(lower(name), lower($3)) > 0)`;

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

/** The API keys of one tenant: of the council or, if `councilId` is `null`, of the platform's administrators. */
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

    async page({ states, role, search }: ApiKeyFilter, order: ApiKeyOrder, request: PageRequest) {
      const columns = orderColumns[order.field];
      const { condition, order: ordering, values } = keyset(columns, order.direction, request, 4);
      const rows = await manager.query<(ApiKeyRecord & { createdAtMs: string })[]>(
        `SELECT * FROM (SELECT *, ${milliseconds('"createdAt"')} AS "createdAtMs" FROM (${keys}) api_key) api_key
         WHERE ${conditions} AND ${condition} ${ordering}`,
        [states, role, search, ...values],
      );
      return pageOf(
        request,
        rows,
        ({ name, prefix, createdAtMs }) => [order.field === 'NAME' ? name : createdAtMs, prefix],
        ({ createdAtMs: _position, ...key }): ApiKeyRecord => key,
      );
    },

    async countOf({ states, role, search }: ApiKeyFilter): Promise<number> {
      const [row] = await manager.query<{ count: string }[]>(
        `SELECT count(*) FROM (${keys}) api_key WHERE ${conditions}`,
        [states, role, search],
      );
      return Number(row?.count ?? 0);
    },

    /** Reads keys by id; unknown ids are omitted. */
    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ApiKeyRecord>> {
      const rows = await manager.query<ApiKeyRecord[]>(`${keys} WHERE api_key.id = ANY($1)`, [ids]);
      return new Map(rows.map((key) => [key.id, key]));
    },

    async add(draft: ApiKeyDraft): Promise<ApiKeyRecord> {
      await manager.getRepository(ApiKeyEntity).insert({ councilId, ...draft, roles: [...draft.roles] });
      const key = await find(draft.prefix);
      if (!key) throw new Error('the key was not stored');
      return key;
    },

    /**
     * Sets a new secret. The previous secret works until `previousEndsAt`, or stops at once if that is `null`. Returns
     * false if there is no such key or if it is revoked.
     */
    async rotate(prefix: string, secretHash: string, previousEndsAt: Date | null): Promise<boolean> {
      return update(
        `UPDATE api_key SET previous_hash = CASE WHEN $3::timestamptz IS NOT NULL THEN secret_hash END,
           previous_ends_at = $3, secret_hash = $2
         WHERE prefix = $1 AND revoked_at IS NULL`,
        [prefix, secretHash, previousEndsAt],
      );
    },

    /** Revokes the key. Returns false if there is no such key or if it was revoked before. */
    async revoke(prefix: string): Promise<boolean> {
      return update(
        'UPDATE api_key SET revoked_at = clock_timestamp() WHERE prefix = $1 AND revoked_at IS NULL',
        [prefix],
      );
    },
  };
};
