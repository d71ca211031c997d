import type { Measure } from '../measures/measure.js';
import { type Target, targetLimits } from '../targets/target.js';
import { compileRagThresholds } from './rag-thresholds.js';
import {
  compileRating,
  type NotRatedUntilYearEnd,
  type Rated,
  type Rating,
  type RatingSubject,
  valueToRate,
  yearEndRuleVersion,
} from './rating.js';

type RatedMeasure = Pick<Measure, 'polarity' | 'decimalPlaces' | 'minimumDenominator' | 'accumulation'>;

/**
 * Prepares the rating of a line by the target of the year's end, for measures whose figures add up over the year: 9
 * of 35 after a quarter is not a miss. A value is not rated, and the reason is `TARGET_IS_FOR_YEAR_END`, unless
 * {@link compileRating} has another reason. The exception is a year to date for which low is good. It never falls, so it is
 * red as soon as it is beyond the year's red limit.
 *
 * @example one exclusion in the first quarter, against a year's target of none: red
 */
export function compileYearEndRating(
  measure: RatedMeasure,
  target: Target,
): (subject: RatingSubject) => Rating {
  const limits = targetLimits(target, measure.polarity);
  if (target.shape === 'NONE' || limits === undefined) return compileRating(measure, target, 'STANDARD');
  const onlyGrows = measure.accumulation === 'CUMULATIVE_YTD' && measure.polarity === 'LOW_IS_GOOD';
  const ragOf = compileRagThresholds(limits, measure.decimalPlaces);
  const ruleVersion = yearEndRuleVersion;
  return (subject) => {
    const value = valueToRate(measure, subject);
    if (typeof value === 'string') return { rag: 'NOT_RATED', reason: value, subject, ruleVersion };
    if (onlyGrows && ragOf(value) === 'RED') {
      return { rag: 'RED', value, target, ruleVersion, savedBy: null } satisfies Rated;
    }
    const reason = 'TARGET_IS_FOR_YEAR_END';
    return { rag: 'NOT_RATED', reason, target, ruleVersion } satisfies NotRatedUntilYearEnd;
  };
}
