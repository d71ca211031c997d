/** 95 % confidence intervals. They decide no RAG rating, so they use binary floating point. */

import type { Multiplier } from '../measures/measure.js';
import type { Decimal } from '../values/decimal.js';

/** The standard normal's 97.5 % point. */
const z = 1.959963984540054;

/** A range of values. Both ends are included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A numerator and a denominator of the same people or events. The denominator is above zero. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/**
 * The relation of a numerator to its denominator: `PROPORTION`, a part of it (care leavers in suitable
 * accommodation); `RATE`, events in a population (referrals per 10,000 children).
 */
type FractionKind = 'PROPORTION' | 'RATE';

/**
 * Returns Wilson's score interval for a proportion, between 0 and 1 (Wilson 1927; used by Fingertips). Throws
 * `RangeError` unless 0 ≤ numerator ≤ denominator and denominator > 0.
 *
 * @example wilsonInterval({ numerator: decimal(1), denominator: decimal(2) }) is 0.0945312 to 0.9054688
 */
export function wilsonInterval(fraction: Fraction): Interval {
  const part = fraction.numerator.toNumber();
  const whole = fraction.denominator.toNumber();
  if (!(whole > 0 && part >= 0 && part <= whole))
    throw new RangeError(`${part}/${whole} is not a proportion`);
  const share = part / whole;
  const middle = share + z ** 2 / (2 * whole);
  const halfWidth = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  // At a proportion of 0 or 1 the formula misses the end by a rounding error.
  return {
    lower: part === 0 ? 0 : (middle - halfWidth) / scale,
    upper: part === whole ? 1 : (middle + halfWidth) / scale,
  };
}

/**
 * Returns Byar's interval for a count of events (Breslow and Day 1987). Throws `RangeError` for a negative
 * count.
 *
 * @example byarInterval(decimal(482)) is 439.924 to 527.014
 * @example byarInterval(decimal(0)) is 0 to 3.66801
 */
export function byarInterval(count: Decimal): Interval {
  const events = count.toNumber();
  if (!(events >= 0)) throw new RangeError(`${events} is not a count`);
  const limit = (from: number, quantile: number) =>
    from * (1 - 1 / (9 * from) + quantile / (3 * Math.sqrt(from))) ** 3;
  // Below one event the cubed term would be negative; the lower limit of 0 events is 0.
  return { lower: events === 0 ? 0 : Math.max(0, limit(events, -z)), upper: limit(events + 1, z) };
}

/**
 * Returns the interval of a fraction in the measure's own unit.
 *
 * @example fractionInterval('PROPORTION', { numerator: decimal(1), denominator: decimal(2) }, 100)
 *   is 9.45 % to 90.55 %
 */
export function fractionInterval(kind: FractionKind, fraction: Fraction, multiplier: Multiplier): Interval {
  if (kind === 'PROPORTION') {
    const { lower, upper } = wilsonInterval(fraction);
    return { lower: lower * multiplier, upper: upper * multiplier };
  }
  const { lower, upper } = byarInterval(fraction.numerator);
  const population = fraction.denominator.toNumber();
  if (!(population > 0)) throw new RangeError(`${population} is not a population`);
  return { lower: (lower / population) * multiplier, upper: (upper / population) * multiplier };
}

/**
 * True if a change between two periods is significant, that is if their intervals do not overlap. Intervals
 * that touch at one point overlap.
 */
export const isSignificantChange = (earlier: Interval, later: Interval): boolean =>
  earlier.upper < later.lower || later.upper < earlier.lower;
