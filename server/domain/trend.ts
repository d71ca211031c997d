/**
 * The trend over five periods, by Fingertips' rule. It decides no RAG colour, so it is made in binary
 * floating point.
 */
import type { Decimal } from './decimal.js';
import type { Fraction, Interval } from './interval.js';
import type { Polarity } from './measure.js';

/** Fingertips' names. `NOT_YET_CALCULATED` stands where nobody has asked for the trend yet. */
export type TrendOutcome =
  | 'NOT_YET_CALCULATED'
  | 'CANNOT_BE_CALCULATED'
  | 'INCREASING'
  | 'INCREASING_AND_GETTING_BETTER'
  | 'INCREASING_AND_GETTING_WORSE'
  | 'DECREASING'
  | 'DECREASING_AND_GETTING_BETTER'
  | 'DECREASING_AND_GETTING_WORSE'
  | 'NO_SIGNIFICANT_CHANGE';

/** `slope` and `standardError` in the measure's unit a period; a proportion's unit is 1, not %. */
export interface TrendFit {
  readonly slope: number;
  readonly standardError: number;
  readonly chiSquared: number;
}

export type Trend =
  | ({ readonly outcome: Exclude<TrendOutcome, 'NOT_YET_CALCULATED' | 'CANNOT_BE_CALCULATED'> } & TrendFit)
  | {
      readonly outcome: 'CANNOT_BE_CALCULATED';
      readonly reason: 'TOO_FEW_PERIODS' | 'MISSING_VALUE' | 'NO_INTERVAL';
    };

/** A value with its 95 % interval, all three in the measure's unit. */
export interface Estimate {
  readonly value: Decimal;
  readonly interval: Interval;
}

export const trendPeriods = 5;
