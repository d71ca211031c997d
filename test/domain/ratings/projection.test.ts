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

  it('weighs unequal periods by their length: 8 and 12 in four and three months make 34.29 ± 23.60', () => {
    const projected = projectByRunRate(series(8, 20), 1, [4, 3, 5]);
    expect(projected?.projection.toNumber()).toBeCloseTo(240 / 7, 10);
    expect(projected?.runRate.toNumber()).toBe(10);
    // Expected are 80/7 and 60/7, so both are wrong by 24/7: Σ error² ÷ length is (24/7)² × (1/4 + 1/3). The
    // variance of the prediction is that × 5 × 12/7, and t with one degree of freedom is 3.0776835.
    const halfWidth = 3.0776835371752527 * Math.sqrt((24 / 7) ** 2 * (7 / 12) * ((5 * 12) / 7));
    expect(projected?.predictionInterval?.lower.toNumber()).toBeCloseTo(240 / 7 - halfWidth, 8);
    expect(projected?.predictionInterval?.upper.toNumber()).toBeCloseTo(240 / 7 + halfWidth, 8);
  });

  it('weighs a quarter as three months: 3, 2, 4 and 9 in three months and a quarter make 36 ± 5.67', () => {
    const projected = projectByRunRate(series(3, 5, 9, 18), 2, [1, 1, 1, 3, 3, 3]);
    expect(projected?.projection.toNumber()).toBe(36);
    // Errors 0, −1, 1 and 0; variance 2 ÷ 3 × 6 × 12/6; t with three degrees of freedom is 1.6377444.
    const halfWidth = 1.6377443536962102 * Math.sqrt((2 / 3) * 12);
    expect(projected?.predictionInterval?.upper.toNumber()).toBeCloseTo(36 + halfWidth, 8);
    const another = projectByRunRate(series(3, 6, 9, 21), 2, [1, 1, 1, 3, 3, 3]);
    // 42 in the year: errors −0.5 three times and 1.5 over three months.
    const wider = 1.6377443536962102 * Math.sqrt((1.5 / 3) * 12);
    expect(another?.predictionInterval?.upper.toNumber()).toBeCloseTo(42 + wider, 8);
  });

  it('needs the latest value', () => {
    expect(projectByRunRate(series(2, null), 10)).toBeUndefined();
    expect(projectByRunRate(series(), 12)).toBeUndefined();
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
