import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { groupBy } from '../../domain/values/group-by.js';
import { parseReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { Averaging } from './compare-line.js';
import { rateKnown, type ScorecardReport } from './rate-scorecard.js';
import type { ReportParts } from './report-parts.js';

export interface ReportRequest {
  readonly scorecardId: string;
  /**
   * The code of a period, or a reporting day. If `null`, the report is for the latest period for which the edition
   * in force at its end has a figure.
   */
  readonly period: string | null;
  /**
   * The day whose edition is used. If `null`, the report uses the edition that `ScorecardKey.editionOn` describes.
   */
  readonly editionOn: string | null;
  /** The instant as of which the report is read; `null` for the current state. */
  readonly asAt: Date | null;
  /** The way in which the neighbours are averaged; `usualAveraging` if absent. */
  readonly averaging?: Averaging;
  readonly parts: ReportParts;
}

/**
 * Reads reports of a council's scorecards in one session, in the order of the requests. `null` for each report that
 * the caller may not see or that has no edition in force, and for a request without a period if the scorecard has no
 * figure.
 *
 * Reads the scorecards, their committees and the missing periods once for all requests. Then uses as many statements
 * for each report as `rateScorecard`, without those for the parts that are not requested.
 */
export const findReports =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    requests: readonly ReportRequest[],
  ): Promise<readonly (ScorecardReport | null)[]> => {
    const tenant = mayEnter(principal, 'scorecard', council);
    if (!tenant) return requests.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const scorecards = await stores.scorecards.byIds(requests.map(({ scorecardId }) => scorecardId));
      const periods = await periodsOf(stores, requests);
      const committees = await stores.committees.byIds(
        [...scorecards.values()].map(({ committeeId }) => committeeId),
      );
      const reports: (ScorecardReport | null)[] = [];
      for (const [index, { scorecardId, parts, ...request }] of requests.entries()) {
        const scorecard = scorecards.get(scorecardId);
        const committee = scorecard && committees.get(scorecard.committeeId);
        const time = parseReportTime(periods[index] ?? '');
        const known = committee && time.ok && { ...request, council, scorecard, committee, time: time.value };
        reports.push(known ? await rateKnown(stores, known, parts) : null);
      }
      return reports;
    });
  };

/**
 * Returns the period of each request. For a request without a period, finds the latest one with a figure, or returns
 * `null` if the scorecard has no figure. Uses one statement for each different `asAt`.
 */
async function periodsOf(
  stores: CouncilStores,
  requests: readonly ReportRequest[],
): Promise<readonly (string | null)[]> {
  const undated = groupBy(
    requests.filter(({ period }) => period === null),
    ({ asAt }) => asAt?.getTime() ?? null,
  );
  const latest = new Map<number | null, ReadonlyMap<string, string>>();
  for (const [time, alike] of undated) {
    const ids = alike.map(({ scorecardId }) => scorecardId);
    latest.set(time, await stores.reportedPeriods.latest(ids, time === null ? null : new Date(time)));
  }
  return requests.map(
    ({ period, scorecardId, asAt }) =>
      period ?? latest.get(asAt?.getTime() ?? null)?.get(scorecardId) ?? null,
  );
}
