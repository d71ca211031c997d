import type { Principal } from '../../access/principal.js';
import type {
  MembershipFilter,
  MembershipOrder,
  MembershipRecord,
} from '../../persistence/access/membership-store.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inOrder } from '../values/in-order.js';
import { readAccessScope } from './access-scope.js';

export interface PeopleQuestion {
  readonly filter?: Partial<MembershipFilter>;
  /** Default: by e-mail address. */
  readonly order?: MembershipOrder;
}

const everyone: MembershipFilter = { states: null, role: null, search: null };
const byEmail: MembershipOrder = { field: 'EMAIL', direction: 'ASC' };

/**
 * Reads a page of the people who have or had roles, or are invited to roles, in a council or, if `council` is
 * `null`, on the platform. Returns `null` if the caller may not see them.
 */
export const findPeople =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    page: PageRequest,
    { filter, order = byEmail }: PeopleQuestion = {},
  ): Promise<Page<MembershipRecord> | null> =>
    readAccessScope(sessions, principal, { operation: 'people', council }, ({ memberships }) =>
      memberships.page({ ...everyone, ...filter }, order, page),
    );

/** Counts the people that {@link findPeople} lists on all pages. Returns 0 if the caller may not see them. */
export const countPeople =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string | null, filter: Partial<MembershipFilter>): Promise<number> =>
    (await readAccessScope(sessions, principal, { operation: 'people', council }, ({ memberships }) =>
      memberships.count({ ...everyone, ...filter }),
    )) ?? 0;

/** Reads people by id, in the order of the ids, with `null` for a person who is unknown or hidden from the caller. */
export const readPeople =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    ids: readonly string[],
  ): Promise<readonly (MembershipRecord | null)[]> =>
    inOrder(ids, (wellFormed) =>
      readAccessScope(sessions, principal, { operation: 'people', council }, ({ memberships }) =>
        memberships.byIds(wellFormed),
      ),
    );
