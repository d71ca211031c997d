import { compileRating, type Rater, type Rating, type RatingRule } from '../../domain/ratings/rating.js';
import { compileYearEndRating } from '../../domain/ratings/year-end-rating.js';
import { targetPeriods, yearEndPeriods } from '../../domain/targets/enclosing-period.js';
import type { Period } from '../../domain/values/period.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { TargetRecord } from '../../persistence/targets/target-store.js';
import { type CurrentTarget, currentTargets } from './current-targets.js';

/** A current target of a measure in a period, with the rating against it. */
export interface StandardRating {
  readonly target: CurrentTarget;
  readonly rating: Rating;
}

/** True if the target rates a figure of the period; false if it is for the end of the year that contains it. */
export const ratesNow = ({ period: own, measure }: CurrentTarget, period: Period): boolean =>
  targetPeriods(period, measure).some(({ code }) => code === own.code);

/**
 * For each standard, the target for a figure of the period: the one that rates it now or, if there is none, the one of
 * the year's end.
 */
export const standardsOf = (
  targets: readonly TargetRecord[],
  measure: MeasureRecord,
  period: Period,
): readonly CurrentTarget[] =>
  currentTargets(targets, measure, [...targetPeriods(period, measure), ...yearEndPeriods(period, measure)]);

/** Prepares the rating of a measure's figure of the period against a target; `null` if there is no target. */
export function compileStandard(
  measure: MeasureRecord,
  period: Period,
  target: CurrentTarget | null,
  rule: RatingRule,
): Rater {
  return target === null || ratesNow(target, period)
    ? compileRating(measure, target?.target ?? null, rule)
    : compileYearEndRating(measure, target.target);
}
