import type { Decimal } from './decimal.js';
import type { Figure } from './figure.js';
import type { Measure } from './measure.js';
import type { Target } from './target.js';

export const rags = ['RED', 'AMBER', 'GREEN', 'NOT_RATED'] as const;
export type Rag = (typeof rags)[number];

export const notRatedReasons = [
  'NO_TARGET',
  'CONTEXTUAL',
  'NO_VALUE',
  'SUPPRESSED',
  'NOT_APPLICABLE',
  'NOT_YET_DUE',
  'SMALL_DENOMINATOR',
] as const;
export type NotRatedReason = (typeof notRatedReasons)[number];

/** `IMPROVING_SAVES_FROM_RED`: amber if missed but better than the same period last year. */
export const ratingRules = ['STANDARD', 'IMPROVING_SAVES_FROM_RED'] as const;
export type RatingRule = (typeof ratingRules)[number];

/** Recorded in every rating. A rule that changes gets a new version here, never the old one. */
export const ratingRuleVersions = {
  STANDARD: 'standard-1',
  IMPROVING_SAVES_FROM_RED: 'improving-saves-from-red-1',
} as const satisfies Record<RatingRule, string>;
export type RatingRuleVersion = (typeof ratingRuleVersions)[RatingRule];

/** What is rated. `null` figure: nothing was reported. */
export interface RatingSubject {
  readonly figure: Figure | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

export interface Rated {
  readonly rag: 'GREEN' | 'AMBER' | 'RED';
  /** As stored. The colour was made on it as displayed. */
  readonly value: Decimal;
  readonly target: Target;
  readonly ruleVersion: RatingRuleVersion;
  /** Last year's value, where being better than it turned red into amber. */
  readonly savedBy: Decimal | null;
}

export interface NotRated {
  readonly rag: 'NOT_RATED';
  readonly reason: NotRatedReason;
  readonly subject: RatingSubject;
  readonly ruleVersion: RatingRuleVersion;
}

export type Rating = Rated | NotRated;

/** What a rating depends on in a measure. */
export type RatingMeasure = Pick<Measure, 'polarity' | 'decimalPlaces' | 'minimumDenominator'>;

/** One line's rating, prepared. `lastYear` is the figure of the same period last year; only the improvement rule reads it. */
export type Rater = (subject: RatingSubject, lastYear?: Figure | null) => Rating;

export declare function compileRating(measure: RatingMeasure, target: Target | null, rule: RatingRule): Rater;
export declare function rate(
  measure: RatingMeasure,
  target: Target | null,
  rule: RatingRule,
  subject: RatingSubject,
  lastYear?: Figure | null,
): Rating;
