/** The observations of one scorecard line over time, and the check that two of them are comparable. */
import { type Decimal, zero } from '../values/decimal.js';
import { comparePeriods, type Period } from '../values/period.js';
import type { Figure } from './figure.js';
import type { ObservationFlag } from './observation.js';

/** The reasons for not comparing two values. */
export const incomparableReasons = [
  'NO_VALUE',
  'SYMBOL',
  'NO_EARLIER_VALUE',
  'GAP',
  'SERIES_BREAK',
  'DEFINITION_DIFFERS',
] as const;
export type IncomparableReason = (typeof incomparableReasons)[number];

/**
 * One observation in the line's series. `definition` identifies the definition by which the figure was made.
 */
export interface SeriesPoint {
  readonly period: Period;
  readonly figure: Figure;
  readonly flags: readonly ObservationFlag[];
  readonly definition: string;
}

/**
 * Two values that may be compared, in full and not rounded. `earlier` is a mean if several earlier periods
 * are needed.
 */
export interface ComparableValues {
  readonly later: Decimal;
  readonly earlier: Decimal;
}

function isBroken(period: Period, from: Period, series: readonly SeriesPoint[]): boolean {
  return series.some(
    (point) =>
      point.flags.includes('SERIES_BREAK') &&
      comparePeriods(point.period, from) > 0 &&
      comparePeriods(point.period, period) <= 0,
  );
}

function definedAlike(a: SeriesPoint, b: SeriesPoint): boolean {
  const differs = (point: SeriesPoint) => point.flags.includes('DEFINITION_DIFFERS');
  return a.definition === b.definition && differs(a) === differs(b);
}

/**
 * Returns the values to compare, or the reason why they are not comparable. `needed` has the earlier periods
 * for the comparison, earliest first.
 */
export function comparableValues(
  period: Period,
  needed: readonly Period[],
  series: readonly SeriesPoint[],
): ComparableValues | IncomparableReason {
  const at = ({ code }: Period) => series.find((point) => point.period.code === code);
  const later = at(period);
  if (later === undefined) return 'NO_VALUE';
  if (later.figure.kind === 'ABSENT') return 'SYMBOL';

  const hole = needed.find((each) => at(each) === undefined);
  if (hole !== undefined) {
    const before = series.some((point) => comparePeriods(point.period, hole) < 0);
    return before ? 'GAP' : 'NO_EARLIER_VALUE';
  }
  const points = needed.flatMap((each) => at(each) ?? []);
  const values = points.flatMap(({ figure }) => (figure.kind === 'VALUE' ? [figure.value] : []));
  const [first] = needed;
  if (first === undefined) return 'NO_EARLIER_VALUE';
  if (values.length < points.length) return 'SYMBOL';
  if (isBroken(period, first, series)) return 'SERIES_BREAK';
  if (!points.every((point) => definedAlike(point, later))) return 'DEFINITION_DIFFERS';
  const earlier = values.reduce((sum, value) => sum.plus(value), zero).dividedBy(values.length);
  return { later: later.figure.value, earlier };
}
