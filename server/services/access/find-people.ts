import type { Principal } from '../../access/principal.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { readAccessScope } from './access-scope.js';

/**
 * The people who have, had or are invited to roles in a council or, if `council` is `null`, on the platform,
 * by e-mail address. `null` if the caller may not see them.
 */
export const findPeople =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    page: PageRequest,
  ): Promise<Page<MembershipRecord> | null> =>
    readAccessScope(sessions, principal, { operation: 'people', council }, ({ memberships }) =>
      memberships.page(page),
    );
