import { mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { Period } from '../../domain/values/period.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import type { PeriodFilter, PeriodOrder } from '../../persistence/values/period-store.js';

export interface PeriodQuestion {
  readonly filter: PeriodFilter;
  readonly order: PeriodOrder;
  readonly page: PageRequest;
}

/**
 * Reads a page of the periods for which a council has recorded a figure, or the reason why there is no figure.
 * `null` if the caller may not read the council's figures.
 */
export const findCouncilPeriods =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    { filter, order, page }: PeriodQuestion,
  ): Promise<Page<Period> | null> => {
    const tenant = mayFollow(principal, 'observations', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, ({ observedPeriods }) => observedPeriods.page(filter, order, page));
  };

/** Counts the periods that {@link findCouncilPeriods} lists; 0 if the caller may not read the council's figures. */
export const countCouncilPeriods =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, filter: PeriodFilter): Promise<number> => {
    const tenant = mayFollow(principal, 'observations', council);
    return tenant ? sessions.inCouncil(tenant, ({ observedPeriods }) => observedPeriods.count(filter)) : 0;
  };
