import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type {
  ScheduledReportFilter,
  ScheduledReportQuery,
  ScheduledReportRecord,
} from '../../persistence/meetings/schedule-store.js';
import type { Page } from '../../persistence/sql/page.js';
import { inOrderOf } from '../values/in-order-of.js';
import { isId } from '../values/is-id.js';
import { type ScheduledReport, withScorecards } from './schedule-report.js';

/**
 * Reads a page of the scheduled reports, sorted by the day of the meeting. `null` if the caller may not see the
 * council's schedule.
 */
export const findScheduledReports =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    query: ScheduledReportQuery,
  ): Promise<Page<ScheduledReport> | null> => {
    const tenant = mayEnter(principal, 'scheduledReports', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.schedule.reports(query);
      const [complete = null] = await pagesWithScorecards(stores, [page]);
      return complete;
    });
  };

/** Counts the reports that match the filter; 0 if the caller may not see them. */
export const countScheduledReports =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    filter: Partial<ScheduledReportFilter> = {},
  ): Promise<number> => {
    const tenant = mayEnter(principal, 'scheduledReports', council);
    return tenant ? sessions.inCouncil(tenant, ({ schedule }) => schedule.count(filter)) : 0;
  };

/**
 * Reads a page of the reports of each meeting, in the order of the ids; `null` for each if the caller may not see
 * them.
 */
export const findReportsOfMeetings =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    meetingIds: readonly string[],
    query: ScheduledReportQuery,
  ): Promise<readonly (Page<ScheduledReport> | null)[]> => {
    const tenant = mayEnter(principal, 'scheduledReports', council);
    if (!tenant) return meetingIds.map(() => null);
    return sessions.inCouncil(tenant, async (stores) =>
      pagesWithScorecards(stores, await stores.schedule.reportsOf(meetingIds, query)),
    );
  };

/** Reads reports by id, in the order of the ids; `null` for each that does not exist or that the caller may not see. */
export const findScheduledReportsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    ids: readonly string[],
  ): Promise<readonly (ScheduledReport | null)[]> => {
    const tenant = mayEnter(principal, 'scheduledReports', council);
    if (!tenant) return ids.map(() => null);
    return sessions.inCouncil(tenant, async (stores) =>
      inOrderOf(ids, await withScorecards(stores, await stores.schedule.byIds(ids.filter(isId)))),
    );
  };

async function pagesWithScorecards(
  stores: Pick<CouncilStores, 'committees' | 'scorecards'>,
  pages: readonly Page<ScheduledReportRecord>[],
): Promise<readonly Page<ScheduledReport>[]> {
  const records = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const reports = await withScorecards(stores, records);
  return pages.map((page) => mapPage(page, ({ id }) => reports.get(id)));
}
