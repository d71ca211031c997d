/**
 * The trend over five periods, by Fingertips' rule. It decides no RAG rating, so it uses binary floating
 * point.
 */

import type { Polarity } from '../measures/measure.js';
import type { Fraction, Interval } from '../observations/interval.js';
import type { Decimal } from '../values/decimal.js';

/**
 * The outcomes, named as in Fingertips. `NOT_YET_CALCULATED` means that the trend was not requested yet; no
 * function here returns it.
 */
export const trendOutcomes = [
  'NOT_YET_CALCULATED',
  'CANNOT_BE_CALCULATED',
  'INCREASING',
  'INCREASING_AND_GETTING_BETTER',
  'INCREASING_AND_GETTING_WORSE',
  'DECREASING',
  'DECREASING_AND_GETTING_BETTER',
  'DECREASING_AND_GETTING_WORSE',
  'NO_SIGNIFICANT_CHANGE',
] as const;
export type TrendOutcome = (typeof trendOutcomes)[number];

/**
 * A straight line through the values. `slope` and `standardError` are in the measure's unit per period; for a
 * proportion they are between −1 and 1.
 */
interface TrendFit {
  readonly slope: number;
  readonly standardError: number;
  readonly chiSquared: number;
}

/**
 * `MISSING_VALUE`: one of the five periods has no value, or not the numbers behind it.
 * `NUMERATOR_ABOVE_DENOMINATOR`: a percentage above 100 has no spread. `SERIES_BREAK`: the series is broken, or its
 * definition changes, within the five periods. `NO_INTERVAL`: a value without a spread has no weight.
 */
export const noTrendReasons = [
  'TOO_FEW_PERIODS',
  'MISSING_VALUE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'SERIES_BREAK',
  'NO_INTERVAL',
] as const;
export type NoTrendReason = (typeof noTrendReasons)[number];

export type Trend =
  | ({ readonly outcome: Exclude<TrendOutcome, 'NOT_YET_CALCULATED' | 'CANNOT_BE_CALCULATED'> } & TrendFit)
  | { readonly outcome: 'CANNOT_BE_CALCULATED'; readonly reason: NoTrendReason };

/** A value with its 95 % interval, all three in the measure's unit. */
export interface Estimate {
  readonly value: Decimal;
  readonly interval: Interval;
}

export const trendPeriods = 5;

/** χ² with one degree of freedom exceeds this by chance once in 500 times. */
export const trendThreshold = 9.54953570608324;

interface Point {
  readonly period: number;
  readonly value: number;
  /** 1 ÷ the variance of the value. */
  readonly weight: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Returns the sum of the numbers, or exactly 0 if the sum differs from 0 only by rounding errors. This makes
 * the sign of a slope reliable.
 */
function levelled(numbers: readonly number[]): number {
  const sum = sumOf(numbers);
  return Math.abs(sum) <= 1e-12 * sumOf(numbers.map(Math.abs)) ? 0 : sum;
}

function fitLine(points: readonly Point[]): TrendFit {
  const weight = sumOf(points.map((point) => point.weight));
  const middle = sumOf(points.map((point) => point.weight * point.period)) / weight;
  const across = levelled(points.map((p) => p.weight * (p.period - middle) * p.value));
  const along = sumOf(points.map((p) => p.weight * (p.period - middle) ** 2));
  const slope = across / along;
  return { slope, standardError: 1 / Math.sqrt(along), chiSquared: slope * slope * along };
}

function judge(slope: number, polarity: Polarity): Exclude<Trend['outcome'], 'CANNOT_BE_CALCULATED'> {
  const direction = slope > 0 ? 'INCREASING' : 'DECREASING';
  if (polarity !== 'HIGH_IS_GOOD' && polarity !== 'LOW_IS_GOOD') return direction;
  const better = slope > 0 === (polarity === 'HIGH_IS_GOOD');
  return `${direction}_AND_GETTING_${better ? 'BETTER' : 'WORSE'}`;
}

function trendOf(points: readonly Point[], polarity: Polarity): Trend {
  const whole = fitLine(points);
  const steady = points.every((omitted) => {
    const rest = fitLine(points.filter((point) => point !== omitted));
    return Math.sign(rest.slope) === Math.sign(whole.slope);
  });
  const significant = whole.chiSquared > trendThreshold && steady;
  return { outcome: significant ? judge(whole.slope, polarity) : 'NO_SIGNIFICANT_CHANGE', ...whole };
}

const cannot = (reason: NoTrendReason): Trend => ({ outcome: 'CANNOT_BE_CALCULATED', reason });

/** Returns the latest five items, or the reason why there are not five. */
function lastFive<Item>(items: readonly (Item | null)[]): readonly Item[] | NoTrendReason {
  if (items.length < trendPeriods) return 'TOO_FEW_PERIODS';
  const present = items.slice(-trendPeriods).filter((item) => item !== null);
  return present.length === trendPeriods ? present : 'MISSING_VALUE';
}

/**
 * Returns the trend of a proportion by χ² for trend (Cochran 1954, Armitage 1955) over the last five of
 * `periods`: oldest first, one for each consecutive period, `null` if there is no value. The trend is
 * significant if χ² is above {@link trendThreshold} and the slope keeps its sign when any one of the periods
 * is left out.
 *
 * @example 60, 58, 50, 45 and 40 of 100 each: χ² 11.2376182
 */
export function proportionTrend(periods: readonly (Fraction | null)[], polarity: Polarity): Trend {
  const fractions = lastFive(periods);
  if (typeof fractions === 'string') return cannot(fractions);
  const counts = fractions.map(({ numerator, denominator }) => ({
    part: numerator.toNumber(),
    whole: denominator.toNumber(),
  }));
  if (counts.some(({ whole }) => !(whole > 0))) return cannot('NO_INTERVAL');
  if (counts.some(({ part, whole }) => part > whole)) return cannot('NUMERATOR_ABOVE_DENOMINATOR');
  const pooled = sumOf(counts.map(({ part }) => part)) / sumOf(counts.map(({ whole }) => whole));
  // If every proportion is 0, or every one is 1, there is no variance to weigh by; the trend is level with
  // any weight.
  const variance = pooled * (1 - pooled) || 1;
  return trendOf(
    counts.map(({ part, whole }, period) => ({ period, value: part / whole, weight: whole / variance })),
    polarity,
  );
}

/**
 * The number of standard errors in the width of a 95 % interval. Fingertips' rule uses the rounded quantile
 * 1.96.
 */
const intervalWidth = 2 * 1.96;

/**
 * Returns the trend of any other value by regression, weighted by its 95 % intervals. Periods, significance
 * and polarity are as in {@link proportionTrend}.
 *
 * @example 30.6, 30.2, 28, 24.6, 24.67 (28.98–32.25, 28.63–31.9, 26.44–29.64, 23.15–26.19, 23.16–26.25):
 *   slope −1.75156622, standard error 0.25613246, χ² 46.7653158
 */
export function valueTrend(periods: readonly (Estimate | null)[], polarity: Polarity): Trend {
  const estimates = lastFive(periods);
  if (typeof estimates === 'string') return cannot(estimates);
  const points = estimates.map(({ value, interval }, period) => ({
    period,
    value: value.toNumber(),
    weight: (intervalWidth / (interval.upper - interval.lower)) ** 2,
  }));
  return points.every(({ weight }) => Number.isFinite(weight))
    ? trendOf(points, polarity)
    : cannot('NO_INTERVAL');
}
