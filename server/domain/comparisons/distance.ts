import { type Decimal } from '../values/decimal.js';
import type { QuartilePoints } from './quartile.js';

/**
 * How far a value lies from another, in spreads of the middle half of all councils (q75 − q25), so that
 * measures of any unit can be told apart by it: 1.5 is where a box plot begins to call a value an outlier
 * (Tukey 1977). Below the other it is negative. `null` where the middle half has no spread.
 *
 * @example distanceFrom(decimal(63), decimal(69), points of 65 and 71) is −1
 */
export function distanceFrom(value: Decimal, other: Decimal, { q25, q75 }: QuartilePoints): Decimal | null {
  const spread = q75.minus(q25);
  return spread.isZero() ? null : value.minus(other).div(spread);
}
