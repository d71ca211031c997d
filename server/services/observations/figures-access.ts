import { authoriseSuccessor, authoriseTenant, authoriseViewer } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import type { RegisteredArea } from '../../domain/areas/area-register.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { Problem } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';

/** Access to enter figures of a council. */
export interface FiguresAccess {
  readonly tenant: Tenant;
  /** The council, with the days on which it opened and closed. */
  readonly area: RegisteredArea | undefined;
  /** The problem to report if the council has closed and the time to enter its figures is over; otherwise `null`. */
  readonly ended: Problem | null;
}

/**
 * Authorises a caller to enter figures of a council. The council's own officers may do so and, once it has closed,
 * the officers of its successors. After the closure, both groups may enter figures until the last day that the
 * reorganisation sets. Throws `AccessRefused` for other callers.
 */
export const figuresAccess =
  (sessions: DatabaseSessions, { now, register }: Pick<ServiceSettings, 'now' | 'register'>) =>
  async (
    principal: Principal,
    operation: 'observationsSubmit' | 'observationsImport',
    council: string,
  ): Promise<FiguresAccess> => {
    const area = (await register.current()).byCode(council);
    const today = dayInLondon(now());
    const closedOn = area?.closedOn ?? null;
    if (closedOn === null || today < closedOn) {
      return { tenant: authoriseTenant(principal, operation, council), area, ended: null };
    }
    const closed = await sessions.acrossPublished(authoriseViewer(principal), ({ areas }) =>
      areas.council(council),
    );
    const tenant =
      closed?.councilId && principal.memberships.every(({ areaCode }) => areaCode !== council)
        ? authoriseSuccessor(
            principal,
            operation,
            { councilId: closed.councilId, gssCode: closed.gssCode },
            closed.successors.map(({ gssCode }) => gssCode),
          )
        : authoriseTenant(principal, operation, council);
    const until =
      closed?.successors
        .map(({ figuresUntil }) => figuresUntil ?? '')
        .sort()
        .at(-1) ?? '';
    return { tenant, area, ended: today <= until ? null : endedBy(closedOn, until) };
  };

function endedBy(closedOn: string, until: string): Problem {
  const found = `closed on ${closedOn}${until === '' ? '' : `, with time for figures until ${until}`}`;
  return { code: 'WRONG_STATE', path: ['council'], found, expected: 'open, or still have time for figures' };
}
