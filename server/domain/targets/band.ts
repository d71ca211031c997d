/** Makes the limits of a band from the two forms in which it can be entered, and measures how far a value is from green. */
import { compareDecimals, type Decimal, zero } from '../values/decimal.js';
import { ok, type Result, refused } from '../values/problem.js';
import { type BandLimits, checkLimits, negative } from './target.js';

function checkedLimits(limits: BandLimits, width: Decimal, what: string): Result<BandLimits> {
  const problems = width.isNegative() ? [negative(what, width)] : checkLimits(limits);
  return problems.length === 0 ? ok(limits) : refused(...problems);
}

/**
 * Makes the limits of a band that is agreed as a whole, from low to high, with amber edges inside it
 * (Merton's paragraph 2.15). An end that is `null` is open. Problems: a negative edge, and edges so wide that
 * they cross.
 *
 * @example bandEdgeInside(12, 18, 1) is redLow 12, greenLow 13, greenHigh 17, redHigh 18
 */
export function bandEdgeInside(low: Decimal | null, high: Decimal | null, edge: Decimal): Result<BandLimits> {
  const limits = {
    redLow: low,
    greenLow: low?.plus(edge) ?? null,
    greenHigh: high?.minus(edge) ?? null,
    redHigh: high,
  };
  return checkedLimits(limits, edge, 'edge');
}

/**
 * Makes the limits of a desired band, from low to high, inside an acceptable ring that is amber (Merton's
 * paragraph 2.14: 12 to 18 desired within 10 to 20 acceptable). An end that is `null` is open. Problem: a
 * negative ring.
 *
 * @example bandRingOutside(12, 18, 2) is redLow 10, greenLow 12, greenHigh 18, redHigh 20
 */
export function bandRingOutside(
  low: Decimal | null,
  high: Decimal | null,
  ring: Decimal,
): Result<BandLimits> {
  const limits = {
    redLow: low?.minus(ring) ?? null,
    greenLow: low,
    greenHigh: high,
    redHigh: high?.plus(ring) ?? null,
  };
  return checkedLimits(limits, ring, 'ring');
}

/** Returns the distance of a value from the green range; 0 inside it. */
export function distanceFromGreen(limits: BandLimits, value: Decimal): Decimal {
  const low = limits.greenLow ?? limits.redLow;
  const high = limits.greenHigh ?? limits.redHigh;
  if (low !== null && compareDecimals(value, low) < 0) return low.minus(value);
  if (high !== null && compareDecimals(value, high) > 0) return value.minus(high);
  return zero;
}
