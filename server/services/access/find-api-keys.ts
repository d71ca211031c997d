import type { Principal } from '../../access/principal.js';
import type { ApiKeyFilter, ApiKeyOrder, ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inOrder } from '../values/in-order.js';
import { readAccessScope } from './access-scope.js';

export interface ApiKeyQuestion {
  readonly filter?: Partial<ApiKeyFilter>;
  /** Default: by name. */
  readonly order?: ApiKeyOrder;
}

const everyKey: ApiKeyFilter = { states: null, role: null, search: null };
const byName: ApiKeyOrder = { field: 'NAME', direction: 'ASC' };

/**
 * Reads a page of a council's keys or, if `council` is `null`, of the platform's keys. Returns `null` if the
 * caller may not see them.
 */
export const findApiKeys =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    page: PageRequest,
    { filter, order = byName }: ApiKeyQuestion = {},
  ): Promise<Page<ApiKeyRecord> | null> =>
    readAccessScope(sessions, principal, { operation: 'apiKeys', council }, ({ keys }) =>
      keys.page({ ...everyKey, ...filter }, order, page),
    );

/** Counts the keys that {@link findApiKeys} lists on all pages. Returns 0 if the caller may not see them. */
export const countApiKeys =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string | null, filter: Partial<ApiKeyFilter>): Promise<number> =>
    (await readAccessScope(sessions, principal, { operation: 'apiKeys', council }, ({ keys }) =>
      keys.countOf({ ...everyKey, ...filter }),
    )) ?? 0;

/** Reads keys by id, in the order of the ids, with `null` for a key that is unknown or hidden from the caller. */
export const readApiKeys =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    ids: readonly string[],
  ): Promise<readonly (ApiKeyRecord | null)[]> =>
    inOrder(ids, (wellFormed) =>
      readAccessScope(sessions, principal, { operation: 'apiKeys', council }, ({ keys }) =>
        keys.byIds(wellFormed),
      ),
    );
