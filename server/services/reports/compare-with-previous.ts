import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type LikeForLike, likeForLike } from '../../domain/reports/like-for-like.js';
import type { Period } from '../../domain/values/period.js';
import { previousPeriod } from '../../domain/values/period-series.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type LineReport, rateKnown, type ScorecardReport } from './rate-scorecard.js';
import { ratingsOnly } from './report-parts.js';

export interface ComparedScorecard {
  readonly now: ScorecardReport;
  readonly previous: Period;
  readonly comparison: LikeForLike;
  /** The measures of both periods' lines, by id. */
  readonly measures: ReadonlyMap<string, MeasureRecord>;
}

/**
 * Compares a report's counts with those of the period before, like for like, or gives the reason why not. `null` if
 * the caller may not see it. The number of statements does not depend on the number of lines.
 */
export const compareWithPrevious =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, now: ScorecardReport): Promise<ComparedScorecard | null> => {
    const council = now.council.gssCode;
    const tenant = mayEnter(principal, 'scorecardLikeForLike', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const { scorecard, asAt } = now;
      const previous = previousPeriod(now.period);
      const known = { council, scorecard, committee: scorecard.committee, period: previous, asAt };
      const before = await rateKnown(stores, known, ratingsOnly);
      const lines = [...now.lines, ...(before?.lines ?? [])];
      const records = await stores.scorecardChanges.successions(lines.map(({ measure }) => measure.id));
      const successions = records
        .filter(({ change }) => change.scorecardId === scorecard.id)
        .map((each) => ({ ...each, comparable: each.change.comparable }));
      return {
        now,
        previous,
        comparison: likeForLike(now.lines.map(ratedLine), before?.lines.map(ratedLine) ?? null, successions),
        measures: new Map(lines.map(({ measure }) => [measure.id, measure])),
      };
    });
  };

const ratedLine = ({ line, measure, period, observation, rating, direction }: LineReport) => ({
  reference: line.reference,
  measureId: measure.id,
  period: period.code,
  figure: observation?.record.figure ?? null,
  rating,
  direction,
});
