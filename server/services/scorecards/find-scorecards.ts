import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ScorecardFilter, ScorecardQuery } from '../../persistence/scorecards/scorecard-pages.js';
import type { EditionRecord, ScorecardRecord } from '../../persistence/scorecards/scorecard-record.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { inOrderOf } from '../values/in-order-of.js';
import { isId } from '../values/is-id.js';
import type { ScorecardOfCommittee } from './manage-scorecards.js';

/** Finds a scorecard by its code; `null` if there is none or the caller may not see it. */
export const findScorecard =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: { readonly council: string; readonly code: string },
  ): Promise<ScorecardOfCommittee | null> => {
    const tenant = mayEnter(principal, 'scorecard', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const scorecard = await stores.scorecards.find(key.code);
      if (!scorecard) return null;
      const withCommittee = await committeesOf(stores, [scorecard]);
      return withCommittee(scorecard);
    });
  };

/**
 * Reads scorecards by id, in the order of the ids. `null` for each that does not exist or that the caller may not
 * see.
 */
export const findScorecardsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (ScorecardOfCommittee | null)[]> => {
    const tenant = mayEnter(principal, 'scorecard', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const scorecards = await stores.scorecards.byIds(ids.filter(isId));
      const withCommittee = await committeesOf(stores, [...scorecards.values()]);
      return inOrderOf(ids, scorecards).map((scorecard) => scorecard && withCommittee(scorecard));
    });
  };

/** Reads a page of the council's scorecards; `null` if the caller may not see them. */
export const findScorecards =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    query: ScorecardQuery,
  ): Promise<Page<ScorecardOfCommittee> | null> => {
    const tenant = mayEnter(principal, 'scorecards', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.scorecards.page(query);
      const [complete = null] = await withCommittees(stores, [page]);
      return complete;
    });
  };

/** Counts the scorecards that match the filter; 0 if the caller may not see them. */
export const countScorecards =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, filter: Partial<ScorecardFilter> = {}): Promise<number> => {
    const tenant = mayEnter(principal, 'scorecards', council);
    return tenant ? sessions.inCouncil(tenant, ({ scorecards }) => scorecards.count(filter)) : 0;
  };

/**
 * Reads a page of the scorecards of each committee, in the order of the ids; `null` for each if the caller may not
 * see them.
 */
export const findScorecardsOfCommittees =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    committeeIds: readonly string[],
    query: ScorecardQuery,
  ): Promise<readonly (Page<ScorecardOfCommittee> | null)[]> => {
    const tenant = mayEnter(principal, 'scorecards', council);
    if (!tenant) return committeeIds.map(() => null);
    return sessions.inCouncil(tenant, async (stores) =>
      withCommittees(stores, await stores.scorecards.pagesOfCommittees(committeeIds, query)),
    );
  };

/**
 * Reads, for each measure, a page of the council's scorecards that have the measure on their edition in force today
 * in London.
 */
export const findScorecardsOfMeasures =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    council: string,
    measureIds: readonly string[],
    query: ScorecardQuery,
  ): Promise<readonly (Page<ScorecardOfCommittee> | null)[]> => {
    const tenant = mayEnter(principal, 'scorecards', council);
    if (!tenant) return measureIds.map(() => null);
    const on = dayInLondon(now());
    return sessions.inCouncil(tenant, async (stores) =>
      withCommittees(stores, await stores.scorecards.pagesOfMeasures(measureIds, on, query)),
    );
  };

/**
 * Reads, for each scorecard, a page of the measures on its edition in force on a day, in the order of the lines.
 *
 * @param on The day; today in London if `null`.
 */
export const findMeasuresOfScorecards =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    council: string,
    scorecardIds: readonly string[],
    { on, request }: { readonly on: PlainDate | null; readonly request: PageRequest },
  ): Promise<readonly (Page<MeasureRecord> | null)[]> => {
    const tenant = mayEnter(principal, 'scorecardEdition', council);
    if (!tenant) return scorecardIds.map(() => null);
    return sessions.inCouncil(tenant, async ({ measures, scorecards }) => {
      const pages = await scorecards.measurePagesOf(scorecardIds, on ?? dayInLondon(now()), request);
      const ids = new Set(pages.flatMap(({ nodes }) => nodes.map(({ node }) => node.measureId)));
      const measuresById = await measures.byIds([...ids]);
      return pages.map((page) => mapPage(page, ({ measureId }) => measuresById.get(measureId)));
    });
  };

/**
 * Reads editions by id, in the order of the ids. `null` for each that does not exist or that the caller may not see.
 */
export const findEditionsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (EditionRecord | null)[]> => {
    const tenant = mayEnter(principal, 'scorecardEdition', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async ({ scorecards }) =>
      inOrderOf(ids, await scorecards.editionsByIds(ids.filter(isId))),
    );
  };

type CommitteeStores = Pick<CouncilStores, 'committees'>;

/**
 * Reads the committees of the scorecards at once. Returns a function that adds the committee to a scorecard, or
 * returns `null` if the committee was not found.
 */
export async function committeesOf(
  { committees }: CommitteeStores,
  scorecards: readonly ScorecardRecord[],
): Promise<(scorecard: ScorecardRecord) => ScorecardOfCommittee | null> {
  const ids = new Set(scorecards.map(({ committeeId }) => committeeId));
  const committeesById = await committees.byIds([...ids]);
  return (scorecard) => {
    const committee = committeesById.get(scorecard.committeeId);
    return committee ? { ...scorecard, committee } : null;
  };
}

async function withCommittees(
  stores: CommitteeStores,
  pages: readonly Page<ScorecardRecord>[],
): Promise<readonly Page<ScorecardOfCommittee>[]> {
  const scorecards = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const withCommittee = await committeesOf(stores, scorecards);
  return pages.map((page) => mapPage(page, withCommittee));
}
