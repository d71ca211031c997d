import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type {
  ScorecardChangeFilter,
  ScorecardChangeQuery,
  ScorecardChangeRecord,
} from '../../persistence/scorecards/scorecard-change-store.js';
import type { Page } from '../../persistence/sql/page.js';
import { inOrderOf } from '../values/in-order-of.js';
import { isId } from '../values/is-id.js';
import { type ProposedChange, withMeasures } from './propose-scorecard-change.js';

/** Reads a page of the changes to the council's scorecards; `null` if the caller may not see them. */
export const findScorecardChanges =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    query: ScorecardChangeQuery,
  ): Promise<Page<ProposedChange> | null> => {
    const tenant = mayEnter(principal, 'scorecardChanges', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.scorecardChanges.page(query);
      const [complete = null] = await pagesWithMeasures(stores, [page]);
      return complete;
    });
  };

/** Counts the changes that match the filter; 0 if the caller may not see them. */
export const countScorecardChanges =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    filter: Partial<ScorecardChangeFilter> = {},
  ): Promise<number> => {
    const tenant = mayEnter(principal, 'scorecardChanges', council);
    return tenant ? sessions.inCouncil(tenant, ({ scorecardChanges }) => scorecardChanges.count(filter)) : 0;
  };

/**
 * Reads a page of the changes to each scorecard, in the order of the ids; `null` for each if the caller may not see
 * them.
 */
export const findChangesOfScorecards =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    scorecardIds: readonly string[],
    query: ScorecardChangeQuery,
  ): Promise<readonly (Page<ProposedChange> | null)[]> => {
    const tenant = mayEnter(principal, 'scorecardChanges', council);
    if (!tenant) return scorecardIds.map(() => null);
    return sessions.inCouncil(tenant, async (stores) =>
      pagesWithMeasures(stores, await stores.scorecardChanges.pagesOf(scorecardIds, query)),
    );
  };

/** Reads changes by id, in the order of the ids; `null` for each that does not exist or that the caller may not see. */
export const findScorecardChangesByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (ProposedChange | null)[]> => {
    const tenant = mayEnter(principal, 'scorecardChanges', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async ({ measures, scorecardChanges }) => {
      const changes = await withMeasures(measures, await scorecardChanges.byIds(ids.filter(isId)));
      return inOrderOf(ids, new Map(changes.map((change) => [change.record.id, change])));
    });
  };

async function pagesWithMeasures(
  { measures }: Pick<CouncilStores, 'measures'>,
  pages: readonly Page<ScorecardChangeRecord>[],
): Promise<readonly Page<ProposedChange>[]> {
  const records = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const changes = new Map(
    (await withMeasures(measures, records)).map((change) => [change.record.id, change]),
  );
  return pages.map((page) => mapPage(page, ({ id }) => changes.get(id)));
}
