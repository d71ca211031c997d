import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type LikeForLike, likeForLike } from '../../domain/reports/like-for-like.js';
import { previousPeriod } from '../../domain/values/period-series.js';
import { isReportingDay, type ReportTime, reportingDay } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type LineReport, rateKnown, type ScorecardReport } from './rate-scorecard.js';
import { ratingsOnly } from './report-parts.js';

export interface ComparedScorecard {
  readonly now: ScorecardReport;
  /**
   * The period or reporting day of the previous report. `null` if the report is about a day and no report about an
   * earlier day is scheduled or was published.
   */
  readonly previous: ReportTime | null;
  readonly comparison: LikeForLike;
  /** The measures of both periods' lines, by id. */
  readonly measures: ReadonlyMap<string, MeasureRecord>;
}

/**
 * Compares the counts of a report like for like with those of the previous report, or gives the reason why this is
 * impossible. The previous report is the one of the period before. If the report is about a day, the previous report
 * is the last one about an earlier day that is scheduled or was published. `null` if the caller may not see the
 * comparison. The number of statements does not depend on the number of lines.
 */
export const compareWithPrevious =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, now: ScorecardReport): Promise<ComparedScorecard | null> => {
    const council = now.council.gssCode;
    const tenant = mayEnter(principal, 'scorecardLikeForLike', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const { scorecard, asAt } = now;
      const previous = await timeBefore(stores, now);
      const before =
        previous &&
        (await rateKnown(
          stores,
          { council, scorecard, committee: scorecard.committee, time: previous, asAt },
          ratingsOnly,
        ));
      const lines = [...now.lines, ...(before?.lines ?? [])];
      const records = await stores.scorecardChanges.successions(lines.map(({ measure }) => measure.id));
      const successions = records
        .filter(({ change }) => change.scorecardId === scorecard.id)
        .map((each) => ({ ...each, comparable: each.change.comparable }));
      return {
        now,
        previous,
        comparison: previous
          ? likeForLike(now.lines.map(ratedLine), before?.lines.map(ratedLine) ?? null, successions)
          : { kind: 'NOT_COMPARED', reason: 'NO_REPORT_BEFORE', leftOut: [] },
        measures: new Map(lines.map(({ measure }) => [measure.id, measure])),
      };
    });
  };

async function timeBefore(
  stores: CouncilStores,
  { scorecard, time }: ScorecardReport,
): Promise<ReportTime | null> {
  if (!isReportingDay(time)) return previousPeriod(time);
  const day = await stores.schedule.reportingDayBefore(scorecard.id, time.code);
  return day === null ? null : reportingDay(day);
}

const ratedLine = ({ line, measure, period, figure, rating, direction }: LineReport) => ({
  reference: line.reference,
  measureId: measure.id,
  period: period.code,
  figure,
  rating,
  direction,
});
