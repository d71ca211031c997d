import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type LikeForLike, likeForLike } from '../../domain/reports/like-for-like.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { previousPeriod } from '../../domain/values/period-series.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type LineReport, rateScorecard, type ScorecardKey, type ScorecardReport } from './rate-scorecard.js';

export interface ComparedScorecard {
  readonly now: ScorecardReport;
  readonly previous: Period;
  readonly comparison: LikeForLike;
  /** The measures of both periods' lines, by id. */
  readonly measures: ReadonlyMap<string, MeasureRecord>;
}

/**
 * Compares a scorecard's counts in a period with those of the period before, like for like, or gives the
 * reason why not. `null` as for {@link rateScorecard}. The number of statements does not depend on the number
 * of lines.
 */
export const compareWithPrevious =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: ScorecardKey): Promise<ComparedScorecard | null> => {
    const tenant = mayEnter(principal, 'scorecardLikeForLike', key.council);
    const period = parsePeriod(key.period);
    if (!tenant || !period.ok) return null;
    const previous = previousPeriod(period.value);
    const rate = rateScorecard(sessions);
    const now = await rate(principal, {
      council: key.council,
      scorecard: key.scorecard,
      period: key.period,
    });
    if (!now) return null;
    const before = await rate(principal, { ...key, period: previous.code });
    const lines = [...now.lines, ...(before?.lines ?? [])];
    const records = await sessions.inCouncil(tenant, ({ scorecardChanges }) =>
      scorecardChanges.successions(lines.map(({ measure }) => measure.id)),
    );
    const successions = records
      .filter(({ change }) => change.scorecardId === now.scorecard.id)
      .map((each) => ({ ...each, comparable: each.change.comparable }));
    return {
      now,
      previous,
      comparison: likeForLike(now.lines.map(ratedLine), before?.lines.map(ratedLine) ?? null, successions),
      measures: new Map(lines.map(({ measure }) => [measure.id, measure])),
    };
  };

const ratedLine = ({ line, measure, observation, rating, direction }: LineReport) => ({
  reference: line.reference,
  measureId: measure.id,
  figure: observation?.record.figure ?? null,
  rating,
  direction,
});
