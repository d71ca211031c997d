import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import type { CurrentTarget } from '../targets/current-targets.js';
import { type Ordered, resolved, type TargetList, withMeasures } from '../targets/find-targets.js';

/**
 * Reads, for each scorecard, a page of the targets of the measures on its current edition, which is the one in force
 * today in London. Returns the pages in the order of the ids; `null` if the caller may not see the targets, or no
 * edition is in force.
 */
export const findTargetsOfScorecards =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    council: string,
    scorecardIds: readonly string[],
    { filter, order, request }: Ordered<Omit<TargetList, 'council'>> & { readonly request: PageRequest },
  ): Promise<readonly (Page<CurrentTarget> | null)[]> => {
    const tenant = mayEnter(principal, 'targets', council);
    if (!tenant) return scorecardIds.map(() => null);
    const today = dayInLondon(now());
    return sessions.inCouncil(tenant, async (stores) => {
      const scorecards = await stores.scorecards.byIds(scorecardIds);
      const editions = scorecardIds.map(
        (id) => scorecards.get(id)?.editions.findLast(({ effectiveFrom }) => effectiveFrom <= today)?.id,
      );
      const editionIds = editions.flatMap((id) => id ?? []);
      const conditions = await resolved(stores, filter);
      const pages = await withMeasures(
        stores,
        await stores.targets.pagesOfEditions(editionIds, conditions, order, request),
      );
      return editions.map((id) => (id ? (pages[editionIds.indexOf(id)] ?? null) : null));
    });
  };
