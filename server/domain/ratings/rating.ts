import type { Measure } from '../measures/measure.js';
import type { AbsenceReason, Figure } from '../observations/figure.js';
import { distanceFromGreen } from '../targets/band.js';
import { type NoTarget, type Target, targetLimits } from '../targets/target.js';
import { compareDecimals, type Decimal, roundHalfAwayFromZero } from '../values/decimal.js';
import { compileRagThresholds, type RagColour } from './rag-thresholds.js';

export const rags = ['RED', 'AMBER', 'GREEN', 'NOT_RATED'] as const;
export type Rag = (typeof rags)[number];

export const notRatedReasons = [
  'NO_TARGET',
  'TARGET_IS_FOR_YEAR_END',
  'CONTEXTUAL',
  'NO_VALUE',
  'SUPPRESSED',
  'NOT_APPLICABLE',
  'NOT_YET_DUE',
  'SMALL_DENOMINATOR',
] as const;
export type NotRatedReason = (typeof notRatedReasons)[number];

/**
 * `IMPROVING_SAVES_FROM_RED`: amber instead of red if the value is better than in the same period last year.
 */
export const ratingRules = ['STANDARD', 'IMPROVING_SAVES_FROM_RED'] as const;
export type RatingRule = (typeof ratingRules)[number];

/**
 * The version of each rule, which every rating records. A changed rule gets a new version here; versions are
 * never reused.
 */
export const ratingRuleVersions = {
  STANDARD: 'standard-1',
  IMPROVING_SAVES_FROM_RED: 'improving-saves-from-red-1',
} as const satisfies Record<RatingRule, string>;

/** Recorded in every rating by the target of the year's end; see `compileYearEndRating`. */
export const yearEndRuleVersion = 'year-end-1';

export type RatingRuleVersion = (typeof ratingRuleVersions)[RatingRule] | typeof yearEndRuleVersion;

/** The figure to rate. `figure` is `null` if nothing was reported. */
export interface RatingSubject {
  readonly figure: Figure | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

export interface Rated {
  readonly rag: RagColour;
  /** The value as stored. The rating is that of the value as displayed, which is rounded. */
  readonly value: Decimal;
  readonly target: Exclude<Target, NoTarget>;
  readonly ruleVersion: RatingRuleVersion;
  /** Last year's value, if the improvement on it turned red into amber; otherwise `null`. */
  readonly savedBy: Decimal | null;
}

interface NotRatedNow {
  readonly rag: 'NOT_RATED';
  readonly reason: Exclude<NotRatedReason, 'TARGET_IS_FOR_YEAR_END'>;
  readonly subject: RatingSubject;
  readonly ruleVersion: RatingRuleVersion;
}

/** A value that the target of the year's end does not rate yet. */
export interface NotRatedUntilYearEnd {
  readonly rag: 'NOT_RATED';
  readonly reason: 'TARGET_IS_FOR_YEAR_END';
  readonly target: Exclude<Target, NoTarget>;
  readonly ruleVersion: typeof yearEndRuleVersion;
}

export type NotRated = NotRatedNow | NotRatedUntilYearEnd;

export type Rating = Rated | NotRated;

/** The properties of a measure that its ratings depend on. */
type RatingMeasure = Pick<Measure, 'polarity' | 'decimalPlaces' | 'minimumDenominator'>;

/**
 * The prepared rating of one line. `lastYear` is the figure of the same period last year; only
 * `IMPROVING_SAVES_FROM_RED` uses it.
 */
export type Rater = (subject: RatingSubject, lastYear?: Figure | null) => Rating;

const reasonsForAbsence = {
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  NOT_AVAILABLE: 'NO_VALUE',
  CONFIDENTIAL: 'SUPPRESSED',
  ROUNDS_TO_ZERO: 'NO_VALUE',
  UNRELIABLE: 'NO_VALUE',
  NOT_CAPTURED: 'NO_VALUE',
  NOT_YET_DUE: 'NOT_YET_DUE',
} as const satisfies Record<AbsenceReason, NotRatedReason>;

/** The value to rate, or the reason why the subject has none: no value, or fewer counted than the minimum. */
export function valueToRate(
  { minimumDenominator }: Pick<Measure, 'minimumDenominator'>,
  { figure, denominator }: RatingSubject,
): Decimal | NotRatedNow['reason'] {
  if (figure === null) return 'NO_VALUE';
  if (figure.kind === 'ABSENT') return reasonsForAbsence[figure.absence.reason];
  const tooFew =
    minimumDenominator !== null &&
    denominator !== null &&
    compareDecimals(denominator, minimumDenominator) < 0;
  return tooFew ? 'SMALL_DENOMINATOR' : figure.value;
}

/**
 * Prepares the rating of one line. The reasons for not rating are checked in this order: the measure only
 * gives context; there is no target that fits its polarity; there is no value; too few were counted. A value
 * is compared as displayed, rounded half away from zero. A value on a limit gets the better rating, unless the
 * target is strict.
 *
 * @example 20 with a tolerance of 2, high is good: 20 is green, 19.9 and 18 amber, 17.9 red
 * @example 94.95 shown as 95.0 meets a target of 95
 */
export function compileRating(measure: RatingMeasure, target: Target | null, rule: RatingRule): Rater {
  const ruleVersion = ratingRuleVersions[rule];
  const notRated = (reason: NotRatedNow['reason'], subject: RatingSubject): NotRated => ({
    rag: 'NOT_RATED',
    reason,
    subject,
    ruleVersion,
  });
  if (measure.polarity === 'NO_JUDGEMENT') return (subject) => notRated('CONTEXTUAL', subject);
  if (target === null || target.shape === 'NONE') return (subject) => notRated('NO_TARGET', subject);
  const limits = targetLimits(target, measure.polarity);
  if (limits === undefined) return (subject) => notRated('NO_TARGET', subject);

  const { decimalPlaces } = measure;
  const ragOf = compileRagThresholds(limits, decimalPlaces);
  const distance = (value: Decimal) => distanceFromGreen(limits, roundHalfAwayFromZero(value, decimalPlaces));
  const improvementSaves = rule === 'IMPROVING_SAVES_FROM_RED';

  return (subject, lastYear) => {
    const value = valueToRate(measure, subject);
    if (typeof value === 'string') return notRated(value, subject);
    const rag = ragOf(value);
    if (
      improvementSaves &&
      rag === 'RED' &&
      lastYear?.kind === 'VALUE' &&
      compareDecimals(distance(value), distance(lastYear.value)) < 0
    ) {
      return { rag: 'AMBER', value, target, ruleVersion, savedBy: lastYear.value };
    }
    return { rag, value, target, ruleVersion, savedBy: null };
  };
}
