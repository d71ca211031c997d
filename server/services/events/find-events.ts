import { mayEnter, mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilEvent } from '../../domain/events/event.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { EventFilter } from '../../persistence/events/event-trail.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { isId } from '../values/is-id.js';

/** A filter of the events, which selects all of them if it is empty, and the direction of their order. */
export interface EventsQuestion extends Partial<EventFilter> {
  /** Absent: `ASC`, the oldest first. */
  readonly direction?: 'ASC' | 'DESC';
}

/** Reads a page of a council's events. Returns `null` if the caller may not see them. */
export const findEvents =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    { direction = 'ASC', kinds = null, from = null, until = null }: EventsQuestion,
    request: PageRequest,
  ): Promise<Page<CouncilEvent> | null> => {
    const filter = { kinds, from, until };
    const tenant = mayEnter(principal, 'events', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.page(filter, direction, request));
  };

/** Reads events of a council by their ids. Omits events that do not exist or that the caller may not see. */
export const findEventsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, CouncilEvent>> => {
    const tenant = mayFollow(principal, 'events', council);
    return tenant
      ? sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.byIds(ids.filter(isId)))
      : new Map();
  };

/**
 * Reads the sequence number of a council's last event, or 0 if it has no events yet. Returns `null` if the caller may
 * not see the events.
 */
export const findLastEvent =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string): Promise<number | null> => {
    const tenant = mayEnter(principal, 'events', council);
    return tenant ? sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.last()) : null;
  };
