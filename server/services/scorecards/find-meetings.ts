import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { parsePlainDate } from '../../domain/values/plain-date.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  MeetingFilter,
  MeetingQuery,
  MeetingRecord,
} from '../../persistence/scorecards/meeting-store.js';
import type { Page } from '../../persistence/sql/page.js';
import { inOrderOf } from '../values/in-order-of.js';
import { isId } from '../values/is-id.js';

export interface MeetingKey {
  /** The council's GSS code. */
  readonly council: string;
  readonly committee: string;
  readonly heldOn: string;
}

/** Finds the meeting of a committee on a day; `null` if there is none or the caller may not see it. */
export const findMeeting =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: MeetingKey): Promise<MeetingRecord | null> => {
    const tenant = mayEnter(principal, 'meeting', key.council);
    const heldOn = parsePlainDate(key.heldOn);
    if (!tenant || !heldOn.ok) return null;
    return sessions.inCouncil(
      tenant,
      async ({ meetings }) => (await meetings.find(key.committee, heldOn.value)) ?? null,
    );
  };

/**
 * Reads meetings by id, in the order of the ids. `null` for each that does not exist or that the caller may not see.
 */
export const findMeetingsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (MeetingRecord | null)[]> => {
    const tenant = mayEnter(principal, 'meeting', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async ({ meetings }) =>
      inOrderOf(ids, await meetings.byIds(ids.filter(isId))),
    );
  };

/** Reads a page of the council's meetings; `null` if the caller may not see them. */
export const findMeetings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, query: MeetingQuery): Promise<Page<MeetingRecord> | null> => {
    const tenant = mayEnter(principal, 'meetings', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, ({ meetings }) => meetings.page(query));
  };

/** Counts the meetings that match the filter; 0 if the caller may not see them. */
export const countMeetings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, filter: Partial<MeetingFilter> = {}): Promise<number> => {
    const tenant = mayEnter(principal, 'meetings', council);
    return tenant ? sessions.inCouncil(tenant, ({ meetings }) => meetings.count(filter)) : 0;
  };

/**
 * Reads a page of the meetings of each committee in one statement, in the order of the ids; `null` for each if the
 * caller may not see them.
 */
export const findMeetingsOfCommittees =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    committeeIds: readonly string[],
    query: MeetingQuery,
  ): Promise<readonly (Page<MeetingRecord> | null)[]> => {
    const tenant = mayEnter(principal, 'meetings', council);
    if (!tenant) return committeeIds.map(() => null);
    return sessions.inCouncil(tenant, ({ meetings }) => meetings.pagesOf(committeeIds, query));
  };
