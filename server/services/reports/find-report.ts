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
  /** The code of a period, or a reporting day; `null`: the latest period for which the edition in force at its end has a figure. */
  readonly period: string | null;
  /** The day whose edition is used; `null`: the edition in force at the period's end. */
  readonly editionOn: string | null;
  /** The report as it was then; `null`: as it is now. */
  readonly asAt: Date | null;
  /** Absent: as usual. */
  readonly averaging?: Averaging;
  readonly parts: ReportParts;
}

/**
 * The reports of a council's scorecards, in the order of the requests, in one session: for each as many statements as
 * `rateScorecard`, less those of the parts that are not asked for; the scorecards, their committees and the periods to
 * be found are read for all at once.
 * `null` for each that the caller may not see, that has no edition in force, or no figure.
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

/** The periods of the requests; `null` for a scorecard without a figure. One statement for each `asAt`. */
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
