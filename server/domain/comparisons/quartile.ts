/** Quartile points and bands, as in the Local Authority Interactive Tool. */

import type { Polarity } from '../measures/measure.js';
import { compareDecimals, type Decimal, decimal } from '../values/decimal.js';

/** The values that a quarter, half and three quarters of the councils do not exceed. */
export interface QuartilePoints {
  readonly q25: Decimal;
  readonly q50: Decimal;
  readonly q75: Decimal;
}

/** A is the best quarter. */
export const quartileBands = ['A', 'B', 'C', 'D'] as const;
export type QuartileBand = (typeof quartileBands)[number];

const quarter = decimal('0.25');

/**
 * Returns the exact type 7 quartile points (Hyndman and Fan 1996): point p is at position (n − 1)p, counted
 * from 0, interpolated between the two nearest values. `undefined` if there are no values.
 *
 * @example quartilePoints([1, 2, 3, 4].map(decimal)) is 1.75, 2.5, 3.25
 */
export function quartilePoints(values: readonly Decimal[]): QuartilePoints | undefined {
  const ascending = [...values].sort(compareDecimals);
  const [q25, q50, q75] = [pointOf(ascending, 1), pointOf(ascending, 2), pointOf(ascending, 3)];
  return q25 && q50 && q75 ? { q25, q50, q75 } : undefined;
}

/** Returns the second quartile point. */
export const median = (values: readonly Decimal[]): Decimal | undefined =>
  pointOf([...values].sort(compareDecimals), 2);

function pointOf(ascending: readonly Decimal[], quarters: number): Decimal | undefined {
  const place = quarters * (ascending.length - 1);
  const below = ascending[Math.floor(place / 4)];
  const above = ascending[Math.ceil(place / 4)];
  if (below === undefined || above === undefined) return undefined;
  const distance = above.minus(below);
  return below.plus(distance.times(place % 4).times(quarter));
}

/**
 * Returns the band of a value: up to q25, above it and up to q50, above it and up to q75, or above q75. If
 * low is good, these are A, B, C and D. If high is good, they are D, C, B and A, so a value on q25 is in D.
 * `undefined` if neither direction is better. Measures that LAIT flags as no-quartile have no band either;
 * the caller checks that flag.
 *
 * @example quartileBand(decimal(80), { q25: decimal(80), … }, 'HIGH_IS_GOOD') === 'D'
 */
export function quartileBand(
  value: Decimal,
  points: QuartilePoints,
  polarity: Polarity,
): QuartileBand | undefined {
  if (polarity !== 'HIGH_IS_GOOD' && polarity !== 'LOW_IS_GOOD') return undefined;
  const low = polarity === 'LOW_IS_GOOD';
  if (value.lte(points.q25)) return low ? 'A' : 'D';
  if (value.lte(points.q50)) return low ? 'B' : 'C';
  if (value.lte(points.q75)) return low ? 'C' : 'B';
  return low ? 'D' : 'A';
}
