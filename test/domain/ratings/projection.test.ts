import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectByLeastSquares, projectByRunRate } from '../../../server/domain/ratings/projection.js';
import { decimal, decimalText } from '../../../server/domain/values/decimal.js';
import { series } from '../../kit/councils/decimals.js';

describe('projection by run rate', () => {
  it('rotherham-adoptions: 29 in ten months make 34.8 in the year, 2.9 a month', () => {
    const tenMonths = series(...Array(9).fill(null), 29);
    const projected = projectByRunRate(tenMonths, 2);
    expect(projected && decimalText(projected.projection)).toBe('34.8');
    expect(projected && decimalText(projected.runRate)).toBe('2.9');
    expect(projected?.predictionInterval).toBeNull();
  });

  it('2, 6, 9 and 12 after four months make 36 ± 6.55, from the spread of the months', () => {
    const projected = projectByRunRate(series(2, 6, 9, 12), 8);
    expect(projected && decimalText(projected.projection)).toBe('36');
    expect(projected?.predictionInterval?.lower.toNumber()).toBeCloseTo(36 - 6.550977414784841, 10);
    expect(projected?.predictionInterval?.upper.toNumber()).toBeCloseTo(36 + 6.550977414784841, 10);
  });

  it('uses the months if periods differ in length: 8 in a term of four make 24 in twelve', () => {
    const autumn = projectByRunRate(series(8), 2, [4, 3, 5]);
    expect(autumn && decimalText(autumn.projection)).toBe('24');
    const even = projectByRunRate(series(8, 14), 1, [4, 3, 5]);
    expect(even && decimalText(even.projection)).toBe('24');
    expect(even?.predictionInterval?.lower.eq(24)).toBe(true);
  });

  it('after one month the spread is unknown', () => {
    expect(projectByRunRate(series(3), 11)).toMatchObject({ predictionInterval: null });
  });
});

describe('projection by the least-squares line', () => {
  it('80, 83, 82, 86, 88 and two periods to come: 91.4, between 87.97 and 94.83 at 80 %', () => {
    const projected = projectByLeastSquares(series(80, 83, 82, 86, 88), 2);
    expect(projected && decimalText(projected.projection)).toBe('91.4');
    expect(projected && decimalText(projected.runRate)).toBe('1.9');
    expect(projected?.predictionInterval?.lower.toNumber()).toBeCloseTo(87.9698475040838, 10);
    expect(projected?.predictionInterval?.upper.toNumber()).toBeCloseTo(94.83015249591615, 10);
  });

  it('a period without a value keeps its position', () => {
    const projected = projectByLeastSquares(series(80, 83, null, 86, 88), 2);
    expect(projected && decimalText(projected.projection)).toBe('91.85');
    expect(projected?.predictionInterval?.lower.toNumber()).toBeCloseTo(90.03524565482445, 10);
  });

  it('two values are too few', () => {
    expect(projectByLeastSquares(series(80, null, 84), 2)).toBeUndefined();
  });

  it('continues a straight line of any slope exactly', () => {
    const tenths = fc.integer({ min: -10_000, max: 10_000 }).map((whole) => decimal(whole).div(10));
    fc.assert(
      fc.property(
        tenths,
        tenths,
        fc.integer({ min: 3, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (start, slope, length, toCome) => {
          const straight = Array.from({ length }, (_, at) => start.plus(slope.times(at)));
          const projected = projectByLeastSquares(straight, toCome);
          const end = decimalText(start.plus(slope.times(length - 1 + toCome)));
          expect(projected && decimalText(projected.projection)).toBe(end);
          expect(projected?.predictionInterval?.lower.eq(end)).toBe(true);
        },
      ),
    );
  });
});
