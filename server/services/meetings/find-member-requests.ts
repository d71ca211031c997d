import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  MemberRequestFilter,
  MemberRequestQuery,
} from '../../persistence/meetings/member-request-store.js';
import type { Page } from '../../persistence/sql/page.js';
import { inOrderOf } from '../values/in-order-of.js';
import { isId } from '../values/is-id.js';
import { type MemberRequest, requestsOf } from './request-monitoring.js';

/** Reads a page of members' requests, sorted by the day of the meeting; `null` if the caller may not see them. */
export const findMemberRequests =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    query: MemberRequestQuery,
  ): Promise<Page<MemberRequest> | null> => {
    const tenant = mayEnter(principal, 'memberRequests', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.memberRequests.page(query);
      const requests = await requestsOf(
        stores,
        page.nodes.map(({ node }) => node),
      );
      return mapPage(page, ({ id }) => requests.find(({ record }) => record.id === id));
    });
  };

/** Counts the requests that match the filter; 0 if the caller may not see them. */
export const countMemberRequests =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    filter: Partial<MemberRequestFilter> = {},
  ): Promise<number> => {
    const tenant = mayEnter(principal, 'memberRequests', council);
    return tenant ? sessions.inCouncil(tenant, ({ memberRequests }) => memberRequests.count(filter)) : 0;
  };

/**
 * Reads requests by id, in the order of the ids. `null` for each that does not exist or that the caller may not see.
 */
export const findMemberRequestsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (MemberRequest | null)[]> => {
    const tenant = mayEnter(principal, 'memberRequests', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const requests = await requestsOf(stores, await stores.memberRequests.byIds(ids.filter(isId)));
      return inOrderOf(ids, new Map(requests.map((request) => [request.record.id, request])));
    });
  };
