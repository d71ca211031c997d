import { type Decimal } from '../values/decimal.js';
import type { QuartilePoints } from './quartile.js';

/**
 * Returns the distance between two values, divided by the spread of the middle half of all councils (q75 −
 * q25), so that measures of different units are comparable. A box plot calls a value an outlier from a
 * distance of 1.5 (Tukey 1977). The distance is negative if `value` is below `other`, and `null` if the
 * middle half has no spread.
 *
 * @example distanceFrom(decimal(63), decimal(69), points of 65 and 71) is −1
 */
export function distanceFrom(value: Decimal, other: Decimal, { q25, q75 }: QuartilePoints): Decimal | null {
  const spread = q75.minus(q25);
  return spread.isZero() ? null : value.minus(other).div(spread);
}
