import type { Principal } from '../../access/principal.js';
import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { readAccessScope } from './access-scope.js';

/**
 * A council's keys or, if `council` is `null`, the platform's, by name. `null` if the caller may not see
 * them.
 */
export const findApiKeys =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    page: PageRequest,
  ): Promise<Page<ApiKeyRecord> | null> =>
    readAccessScope(sessions, principal, { operation: 'apiKeys', council }, ({ keys }) => keys.page(page));
