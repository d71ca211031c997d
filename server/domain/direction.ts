import type { Decimal } from './decimal.js';
import type { Figure } from './figure.js';
import type { Accumulation, Measure } from './measure.js';
import type { ObservationFlag } from './observation.js';
import type { Period } from './period.js';
import type { Rag } from './rating.js';
import type { BandLimits, ToleranceKind } from './target.js';

export const arrows = ['UP', 'DOWN', 'LEVEL'] as const;
export type Arrow = (typeof arrows)[number];

export const judgements = ['IMPROVING', 'NO_CHANGE', 'WORSENING', 'NOT_RATED'] as const;
export type Judgement = (typeof judgements)[number];

/** What the figure is compared with. */
export const directionBases = [
  'PREVIOUS_PERIOD',
  'SAME_PERIOD_LAST_YEAR',
  'PREVIOUS_YEAR_END',
  'MEAN_OF_LAST_N',
] as const;
export type DirectionBasis = (typeof directionBases)[number];

/** The last two leave the arrow standing; only the judgement is withheld. */
export const notComparableReasons = [
  'NO_VALUE',
  'SYMBOL',
  'NO_EARLIER_VALUE',
  'GAP',
  'SERIES_BREAK',
  'DEFINITION_DIFFERS',
  'NO_JUDGEMENT',
  'NO_BAND',
] as const;
export type NotComparableReason = (typeof notComparableReasons)[number];

/** At least 0: a change no larger than this is no change. `RELATIVE`: in per cent of the earlier value. */
export interface DeadBand {
  readonly kind: ToleranceKind;
  readonly amount: Decimal;
}

export interface DirectionRule {
  readonly basis: DirectionBasis;
  /** How many earlier periods the mean is of; read for `MEAN_OF_LAST_N` only, at least 1. */
  readonly n: number;
  readonly deadBand: DeadBand;
}

/** One observation of the line's series. `definition` names the measure's definition it was made under. */
export interface SeriesPoint {
  readonly period: Period;
  readonly figure: Figure;
  readonly flags: readonly ObservationFlag[];
  readonly definition: string;
}

export interface Direction {
  /** `null` where the two cannot be compared. */
  readonly arrow: Arrow | null;
  readonly judgement: Judgement;
  readonly rag: Rag;
  readonly reason: NotComparableReason | null;
  readonly basis: DirectionBasis;
  /** The period or periods compared with, earliest first. */
  readonly comparedWith: readonly Period[];
  /** As displayed; `null` where there is none. The earlier is the mean for `MEAN_OF_LAST_N`. */
  readonly later: Decimal | null;
  readonly earlier: Decimal | null;
}

export type DirectionMeasure = Pick<Measure, 'polarity' | 'decimalPlaces' | 'yearType'>;

export const defaultBasis = (accumulation: Accumulation): DirectionBasis =>
  accumulation === 'CUMULATIVE_YTD' ? 'SAME_PERIOD_LAST_YEAR' : 'PREVIOUS_PERIOD';

/** The periods whose figures the basis needs, earliest first. */
export declare function basisPeriods(
  rule: Pick<DirectionRule, 'basis' | 'n'>,
  period: Period,
  measure: Pick<Measure, 'yearType'>,
): readonly Period[];

/**
 * `series`: every observation known of the line, in any order, from before the first of
 * {@link basisPeriods} up to `period`: those between are read for series breaks, earlier ones tell a gap
 * from a beginning. `band`: the target's limits, for band measures.
 */
export declare function directionOfTravel(
  measure: DirectionMeasure,
  rule: DirectionRule,
  period: Period,
  series: readonly SeriesPoint[],
  band: BandLimits | null,
): Direction;
