import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartileBand, quartilePoints } from '../../../server/domain/comparisons/quartile.js';
import { type Decimal, decimal, decimalText } from '../../../server/domain/values/decimal.js';
import { decimals } from '../../kit/councils/decimals.js';

const texts = (values: readonly Decimal[]) => {
  const points = quartilePoints(values);
  return points && [points.q25, points.q50, points.q75].map(decimalText);
};

describe('quartile points, type 7', () => {
  it.each([
    { values: [4, 2, 1, 3], points: ['1.75', '2.5', '3.25'] },
    { values: [10, 20, 30, 40, 50], points: ['20', '30', '40'] },
    { values: [7], points: ['7', '7', '7'] },
    { values: [1, 2], points: ['1.25', '1.5', '1.75'] },
  ])('of $values: $points', ({ values, points }) => {
    expect(texts(decimals(...values))).toEqual(points);
  });

  it('are exact: of 4.1 and 4.2 they are 4.125, 4.15 and 4.175', () => {
    expect(texts(decimals('4.1', '4.2'))).toEqual(['4.125', '4.15', '4.175']);
  });

  it('do not exist without values', () => {
    expect(quartilePoints([])).toBeUndefined();
  });

  it('are ordered, lie within the values and mirror', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 }),
        (numbers) => {
          const points = quartilePoints(decimals(...numbers));
          const mirrored = quartilePoints(decimals(...numbers.map((number) => -number)));
          if (!points || !mirrored) throw new Error('no points');
          const places = [Math.min(...numbers), points.q25, points.q50, points.q75, Math.max(...numbers)];
          const ascending = places.map(Number);
          expect(ascending.toSorted((a, b) => a - b)).toEqual(ascending);
          expect(mirrored.q25.eq(points.q75.negated())).toBe(true);
          expect(mirrored.q50.eq(points.q50.negated())).toBe(true);
        },
      ),
    );
  });
});

describe('quartile band, as LAIT gives it', () => {
  const points = { q25: decimal(80), q50: decimal(85), q75: decimal('90.5') };

  it.each([
    ['79.9', 'A', 'D'],
    ['80', 'A', 'D'],
    ['80.1', 'B', 'C'],
    ['85', 'B', 'C'],
    ['85.1', 'C', 'B'],
    ['90.5', 'C', 'B'],
    ['90.6', 'D', 'A'],
  ] as const)('%s is %s if low is good and %s if high is good', (value, low, high) => {
    expect(quartileBand(decimal(value), points, 'LOW_IS_GOOD')).toBe(low);
    expect(quartileBand(decimal(value), points, 'HIGH_IS_GOOD')).toBe(high);
  });

  it.each(['BAND_IS_GOOD', 'NO_JUDGEMENT'] as const)('%s has no band', (polarity) => {
    expect(quartileBand(decimal(80), points, polarity)).toBeUndefined();
  });
});
