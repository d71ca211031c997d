import type { Multiplier } from '../measures/measure.js';
import type { Decimal } from '../values/decimal.js';
import { sumOf } from '../values/decimal-mean.js';
import type { MemberFigure } from './comparator.js';

/** A figure over several areas together. */
export interface PooledFigure {
  readonly value: Decimal;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/**
 * Pools the figures of several areas: Σ numerator ÷ Σ denominator × multiplier. Returns `null` if an area has
 * no value or no fraction, or if the denominators add up to 0.
 *
 * @example pooledFigure([9 of 100, 21 of 200], 100) is 30 of 300: 10
 */
export function pooledFigure(
  parts: readonly (MemberFigure | undefined)[],
  multiplier: Multiplier,
): PooledFigure | null {
  const numerators: Decimal[] = [];
  const denominators: Decimal[] = [];
  for (const part of parts) {
    if (part?.figure.kind !== 'VALUE' || !part.numerator || !part.denominator) return null;
    numerators.push(part.numerator);
    denominators.push(part.denominator);
  }
  const [numerator, denominator] = [sumOf(numerators), sumOf(denominators)];
  // The multiplication comes first, because the division cuts off decimal places.
  return denominator.isZero()
    ? null
    : { value: numerator.times(multiplier).div(denominator), numerator, denominator };
}
