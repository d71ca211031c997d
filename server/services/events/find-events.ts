import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilEvent, EventKind } from '../../domain/events/event.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

/** The events of a council, oldest first. `null` if the caller may not see them. */
export const findEvents =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    kinds: readonly EventKind[] | null,
    request: PageRequest,
  ): Promise<Page<CouncilEvent> | null> => {
    const tenant = mayEnter(principal, 'events', council);
    return tenant ? sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.page(kinds, request)) : null;
  };

/** The sequence number of a council's last event, 0 before the first. `null` if the caller may not see it. */
export const findLastEvent =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string): Promise<number | null> => {
    const tenant = mayEnter(principal, 'events', council);
    return tenant ? sessions.inCouncil(tenant, ({ eventTrail }) => eventTrail.last()) : null;
  };
