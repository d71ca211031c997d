import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import type { PeriodFilter, PeriodOrder } from '../../persistence/values/period-store.js';

/** Returns the period with this code; `null` if the code is malformed. */
export const findPeriod =
  () =>
  async (principal: Principal, code: string): Promise<Period | null> => {
    authoriseReader(principal, 'period');
    const period = parsePeriod(code);
    return period.ok ? period.value : null;
  };

const earliestEndFirst: PeriodOrder = { field: 'END', direction: 'ASC' };

/** Reads a page of the periods that meet the conditions. */
export const findPeriods =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    filter: PeriodFilter,
    request: PageRequest,
    order: PeriodOrder = earliestEndFirst,
  ): Promise<Page<Period>> =>
    sessions.acrossPublished(authoriseReader(principal, 'periods'), ({ periods }) =>
      periods.page(filter, order, request),
    );

/** Counts the periods that meet the conditions. */
export const countPeriods =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, filter: PeriodFilter): Promise<number> =>
    sessions.acrossPublished(authoriseReader(principal, 'periods'), ({ periods }) => periods.count(filter));
