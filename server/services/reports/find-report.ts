import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import { parsePeriod } from '../../domain/values/period.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { ScorecardRecord } from '../../persistence/scorecards/scorecard-store.js';
import { rateKnown, type ScorecardReport } from './rate-scorecard.js';
import type { ReportParts } from './report-parts.js';

export interface ReportRequest {
  readonly scorecardId: string;
  /** A valid code; `null`: the latest period for which the edition in force has a figure. */
  readonly period: string | null;
  /** The day whose edition is used; `null`: the edition in force at the period's end. */
  readonly editionOn: string | null;
  /** The report as it was then; `null`: as it is now. */
  readonly asAt: Date | null;
  readonly parts: ReportParts;
}

/**
 * The reports of a council's scorecards, in the order of the requests, in one session: for each as many statements as
 * `rateScorecard`, less those of the parts that are not asked for; the scorecards, their committees and the periods to
 * be found are read for all at once.
 * `null` for each that the caller may not see, that has no edition in force, or no figure.
 */
export const findReports =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    council: string,
    requests: readonly ReportRequest[],
  ): Promise<readonly (ScorecardReport | null)[]> => {
    const tenant = mayEnter(principal, 'scorecard', council);
    if (!tenant) return requests.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const scorecards = await stores.scorecards.byIds(requests.map(({ scorecardId }) => scorecardId));
      const ofEditions = requests.map((request) => editionOf(request, scorecards, now()));
      const periods = await periodsOf(stores, requests, ofEditions);
      const committees = await stores.committees.byIds(
        [...scorecards.values()].map(({ committeeId }) => committeeId),
      );
      const reports: (ScorecardReport | null)[] = [];
      for (const [index, { scorecardId, editionOn, asAt, parts }] of requests.entries()) {
        const scorecard = scorecards.get(scorecardId);
        const committee = scorecard && committees.get(scorecard.committeeId);
        const period = parsePeriod(periods[index] ?? '');
        const known = committee &&
          period.ok && { council, scorecard, committee, period: period.value, editionOn, asAt };
        reports.push(known ? await rateKnown(stores, known, parts) : null);
      }
      return reports;
    });
  };

/** The id of the edition whose figures give the latest period; `undefined` if none is in force. */
function editionOf(
  { scorecardId, editionOn, asAt }: ReportRequest,
  scorecards: ReadonlyMap<string, ScorecardRecord>,
  now: Date,
): string | undefined {
  const day = editionOn ?? dayInLondon(asAt ?? now);
  return scorecards.get(scorecardId)?.editions.findLast(({ effectiveFrom }) => effectiveFrom <= day)?.id;
}

/** The periods of the requests; `null` for a scorecard without a figure. One statement for each `asAt`. */
async function periodsOf(
  stores: CouncilStores,
  requests: readonly ReportRequest[],
  editions: readonly (string | undefined)[],
): Promise<readonly (string | null)[]> {
  const latest = new Map<string, string>();
  const timeOf = ({ asAt }: ReportRequest) => asAt?.getTime() ?? null;
  const undated = requests.filter(({ period }) => period === null);
  for (const time of new Set(undated.map(timeOf))) {
    const alike = editions.flatMap((edition, index) => {
      const request = requests[index];
      return edition && request?.period === null && timeOf(request) === time ? [edition] : [];
    });
    const periods = await stores.reportedPeriods.latest(alike, time === null ? null : new Date(time));
    for (const [edition, period] of periods) latest.set(`${edition} ${time}`, period);
  }
  return requests.map((request, index) =>
    request.period === null ? (latest.get(`${editions[index]} ${timeOf(request)}`) ?? null) : request.period,
  );
}
