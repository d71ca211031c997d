import type { Accumulation, Measure, Polarity } from '../measures/measure.js';
import {
  type ComparableValues,
  comparableValues,
  type IncomparableReason,
  incomparableReasons,
  type SeriesPoint,
} from '../observations/series.js';
import { distanceFromGreen } from '../targets/band.js';
import { type BandLimits, type Tolerance, widthOf } from '../targets/target.js';
import { type Decimal, roundHalfAwayFromZero, zero } from '../values/decimal.js';
import type { Period } from '../values/period.js';
import { periodsEndingAt, previousPeriod, samePeriodLastYear } from '../values/period-series.js';
import { previousYearEnd } from '../values/year.js';
import type { RagColour } from './rag-thresholds.js';

export const arrows = ['UP', 'DOWN', 'LEVEL'] as const;
export type Arrow = (typeof arrows)[number];

export const judgements = ['IMPROVING', 'NO_CHANGE', 'WORSENING', 'NOT_RATED'] as const;
export type Judgement = (typeof judgements)[number];

/** The basis of the comparison. */
export const directionBases = [
  'PREVIOUS_PERIOD',
  'SAME_PERIOD_LAST_YEAR',
  'PREVIOUS_YEAR_END',
  'MEAN_OF_LAST_N',
] as const;
export type DirectionBasis = (typeof directionBases)[number];

export interface DirectionRule {
  readonly basis: DirectionBasis;
  /** The number of earlier periods in the mean, at least 1; used for `MEAN_OF_LAST_N` only. */
  readonly n: number;
  /**
   * A change no larger than this counts as no change; if relative, it is a percentage of the earlier value.
   */
  readonly deadBand: Tolerance;
}

/** The reasons for not judging comparable values. */
const unjudgedReasons = ['NO_JUDGEMENT', 'NO_BAND'] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

export const notComparableReasons = [...incomparableReasons, ...unjudgedReasons] as const;
export type NotComparableReason = (typeof notComparableReasons)[number];

interface Compared {
  readonly basis: DirectionBasis;
  /** The periods with which the value is compared, earliest first. */
  readonly comparedWith: readonly Period[];
  readonly arrow: Arrow;
  /** A change no larger than this, in the measure's unit, counts as no change. */
  readonly deadBand: Decimal;
  /** Both values as displayed. For `MEAN_OF_LAST_N`, the earlier is the mean. */
  readonly later: Decimal;
  readonly earlier: Decimal;
}

export interface Judged extends Compared {
  readonly judgement: Exclude<Judgement, 'NOT_RATED'>;
  readonly rag: RagColour;
  readonly reason: null;
}

/** An arrow without a judgement. */
interface Unjudged extends Compared {
  readonly judgement: 'NOT_RATED';
  readonly rag: 'NOT_RATED';
  readonly reason: UnjudgedReason;
}

export interface NotCompared extends Omit<Compared, 'arrow' | 'deadBand' | 'later' | 'earlier'> {
  readonly arrow: null;
  readonly later: null;
  readonly earlier: null;
  readonly judgement: 'NOT_RATED';
  readonly rag: 'NOT_RATED';
  readonly reason: IncomparableReason;
}

export type Direction = Judged | Unjudged | NotCompared;

type DirectionMeasure = Pick<Measure, 'polarity' | 'decimalPlaces' | 'yearType'>;

export interface DirectionFigures {
  readonly period: Period;
  /**
   * Every known observation of the line up to `period`, in any order. Those after the first of
   * {@link basisPeriods} are checked for series breaks. Earlier ones show whether a missing value is a gap or
   * lies before the beginning of the series.
   */
  readonly series: readonly SeriesPoint[];
  /** The limits of the target in force, for band measures. */
  readonly band: BandLimits | null;
}

export const defaultBasis = (accumulation: Accumulation): DirectionBasis =>
  accumulation === 'CUMULATIVE_YTD' ? 'SAME_PERIOD_LAST_YEAR' : 'PREVIOUS_PERIOD';

/** Returns the periods that the basis needs, earliest first. */
export function basisPeriods(
  rule: Pick<DirectionRule, 'basis' | 'n'>,
  period: Period,
  measure: Pick<Measure, 'yearType'>,
): readonly Period[] {
  switch (rule.basis) {
    case 'PREVIOUS_PERIOD':
      return [previousPeriod(period)];
    case 'SAME_PERIOD_LAST_YEAR':
      return [samePeriodLastYear(period)];
    case 'PREVIOUS_YEAR_END':
      return [previousYearEnd(period, measure.yearType)];
    case 'MEAN_OF_LAST_N':
      return periodsEndingAt(previousPeriod(period), rule.n);
  }
}

const signs: Record<Exclude<Polarity, 'BAND_IS_GOOD' | 'NO_JUDGEMENT'>, 1 | -1> = {
  HIGH_IS_GOOD: 1,
  LOW_IS_GOOD: -1,
};

/**
 * Returns the improvement from the earlier to the later value, below 0 if it is a worsening; or the reason
 * why it cannot be judged.
 */
function gain(
  { polarity }: DirectionMeasure,
  { later, earlier }: ComparableValues,
  band: BandLimits | null,
): Decimal | UnjudgedReason {
  if (polarity === 'NO_JUDGEMENT') return polarity;
  if (polarity !== 'BAND_IS_GOOD') return later.minus(earlier).times(signs[polarity]);
  if (band === null) return 'NO_BAND';
  return distanceFromGreen(band, earlier).minus(distanceFromGreen(band, later));
}

/** Returns the sign of the change: -1, 0 or 1; 0 also if the change is within the dead band. */
function step(change: Decimal, width: Decimal): number {
  return change.abs().isLessThanOrEqualTo(width) ? 0 : (change.comparedTo(zero) ?? 0);
}

const arrowOf = (sign: number): Arrow => (sign > 0 ? 'UP' : sign < 0 ? 'DOWN' : 'LEVEL');

const outcome = (sign: number): Pick<Judged, 'judgement' | 'rag'> => {
  if (sign === 0) return { judgement: 'NO_CHANGE', rag: 'AMBER' };
  return sign > 0 ? { judgement: 'IMPROVING', rag: 'GREEN' } : { judgement: 'WORSENING', rag: 'RED' };
};

/**
 * Returns the movement of the value and, separately, the judgement on whether the movement is good. Both
 * values are compared as displayed, so that no reader sees '95.0 after 95.0, improving'. A mean is taken of
 * the values in full and then rounded for display. A change within the dead band is no change. In a band
 * measure the value improves if it comes nearer to the green range; a movement inside the range changes
 * nothing.
 */
export function directionOfTravel(
  measure: DirectionMeasure,
  rule: DirectionRule,
  { period, series, band }: DirectionFigures,
): Direction {
  const comparedWith = basisPeriods(rule, period, measure);
  const alike = series.filter(
    ({ period: { kind, yearType } }) => kind === period.kind && yearType === period.yearType,
  );
  const facts = { basis: rule.basis, comparedWith };
  const unjudged = { judgement: 'NOT_RATED', rag: 'NOT_RATED' } as const;
  const values = comparableValues(period, comparedWith, alike);
  if (typeof values === 'string') {
    return { ...facts, ...unjudged, arrow: null, reason: values, later: null, earlier: null };
  }
  const shown = {
    later: roundHalfAwayFromZero(values.later, measure.decimalPlaces),
    earlier: roundHalfAwayFromZero(values.earlier, measure.decimalPlaces),
  };
  const deadBand = widthOf(rule.deadBand, shown.earlier);
  const arrow = arrowOf(step(shown.later.minus(shown.earlier), deadBand));
  const better = gain(measure, shown, band);
  return typeof better === 'string'
    ? { ...facts, ...shown, ...unjudged, arrow, deadBand, reason: better }
    : { ...facts, ...shown, ...outcome(step(better, deadBand)), arrow, deadBand, reason: null };
}
