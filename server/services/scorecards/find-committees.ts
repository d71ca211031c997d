import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  CommitteeFilter,
  CommitteeOrder,
  CommitteeRecord,
} from '../../persistence/scorecards/committee-store.js';
import type { Page } from '../../persistence/sql/page.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { inOrderOf } from '../values/in-order-of.js';
import { isId } from '../values/is-id.js';

/** Finds a committee by its code; `null` if there is none or the caller may not see it. */
export const findCommittee =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: { council: string; code: string }): Promise<CommitteeRecord | null> => {
    const tenant = mayEnter(principal, 'committee', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async ({ committees }) => (await committees.find(key.code)) ?? null);
  };

/**
 * Reads committees by id, in the order of the ids. `null` for each that does not exist or that the caller may not
 * see.
 */
export const findCommitteesByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (CommitteeRecord | null)[]> => {
    const tenant = mayEnter(principal, 'committee', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async ({ committees }) =>
      inOrderOf(ids, await committees.byIds(ids.filter(isId))),
    );
  };

/** Reads a page of the council's committees; `null` if the caller may not see them. */
export const findCommittees =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    query: ListQuery<CommitteeFilter, CommitteeOrder>,
  ): Promise<Page<CommitteeRecord> | null> => {
    const tenant = mayEnter(principal, 'committees', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, ({ committees }) => committees.page(query));
  };

/** Counts the committees that match the filter; 0 if the caller may not see them. */
export const countCommittees =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, filter: Partial<CommitteeFilter> = {}): Promise<number> => {
    const tenant = mayEnter(principal, 'committees', council);
    return tenant ? sessions.inCouncil(tenant, ({ committees }) => committees.count(filter)) : 0;
  };
