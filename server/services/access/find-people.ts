import type { Principal } from '../../access/principal.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import type { Doors } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { readAccessHouse } from './access-scope.js';

/**
 * Who has, had or is invited to roles in a council, or (`null`) on the platform, by e-mail address. `null` where
 * the caller may not see them.
 */
export const findPeople =
  (doors: Doors) =>
  async (
    principal: Principal,
    council: string | null,
    page: PageRequest,
  ): Promise<Page<MembershipRecord> | null> =>
    readAccessHouse(doors, principal, 'people', council, ({ memberships }) => memberships.page(page));
