import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Estimate,
  proportionTrend,
  trendThreshold,
  valueTrend,
} from '../../../server/domain/ratings/trend.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const proportions = (numerators: readonly number[], denominator: number) =>
  numerators.map((numerator) => ({ numerator: decimal(numerator), denominator: decimal(denominator) }));

const estimate = (value: number, lower: number, upper: number): Estimate => ({
  value: decimal(value.toString()),
  interval: { lower, upper },
});

const falling = [
  estimate(30.6, 28.98, 32.25),
  estimate(30.2, 28.63, 31.9),
  estimate(28, 26.44, 29.64),
  estimate(24.6, 23.15, 26.19),
  estimate(24.67, 23.16, 26.25),
];

describe('trend of a proportion', () => {
  it('60, 58, 50, 45 and 40 of 100 each: χ² 11.2376182, decreasing', () => {
    const trend = proportionTrend(proportions([60, 58, 50, 45, 40], 100), 'NO_JUDGEMENT');
    expect(trend).toMatchObject({ outcome: 'DECREASING', chiSquared: expect.closeTo(11.2376182, 7) });
  });

  it('20, 24, 30, 36 and 40 of 200 each: χ² 10.6039216, increasing', () => {
    const trend = proportionTrend(proportions([20, 24, 30, 36, 40], 200), 'NO_JUDGEMENT');
    expect(trend).toMatchObject({ outcome: 'INCREASING', chiSquared: expect.closeTo(10.6039216, 7) });
  });

  it('the slope is the change in the proportion a period', () => {
    const trend = proportionTrend(proportions([60, 58, 50, 45, 40], 100), 'HIGH_IS_GOOD');
    expect(trend).toMatchObject({ slope: expect.closeTo(-0.053, 12) });
  });

  it('slightly under the threshold: no significant change', () => {
    const trend = proportionTrend(proportions([22, 24, 30, 35, 40], 200), 'HIGH_IS_GOOD');
    expect(trend).toMatchObject({ outcome: 'NO_SIGNIFICANT_CHANGE' });
    expect('chiSquared' in trend && trend.chiSquared).toBeLessThan(trendThreshold);
  });

  it('slightly above the threshold: 20, 24, 29, 35 and 39 of 200 each have χ² 9.5740524, increasing', () => {
    const trend = proportionTrend(proportions([20, 24, 29, 35, 39], 200), 'NO_JUDGEMENT');
    expect(trend).toMatchObject({ outcome: 'INCREASING', chiSquared: expect.closeTo(9.5740524, 7) });
  });

  it('denominators of 1 are enough, and none may be 0', () => {
    const ones = proportions([0, 0, 1, 1, 1], 1);
    expect(proportionTrend(ones, 'NO_JUDGEMENT')).toMatchObject({
      outcome: 'NO_SIGNIFICANT_CHANGE',
      slope: expect.closeTo(0.3, 12),
      chiSquared: expect.closeTo(3.75, 12),
    });
    const empty = { numerator: decimal(0), denominator: decimal(0) };
    expect(proportionTrend([...ones.slice(1), empty], 'NO_JUDGEMENT')).toEqual({
      outcome: 'CANNOT_BE_CALCULATED',
      reason: 'NO_INTERVAL',
    });
  });

  it('a single jump is not a trend, however large χ² is', () => {
    const trend = proportionTrend(proportions([50, 49, 48, 47, 90], 100), 'HIGH_IS_GOOD');
    expect(trend).toMatchObject({ outcome: 'NO_SIGNIFICANT_CHANGE' });
    expect('chiSquared' in trend && trend.chiSquared).toBeGreaterThan(trendThreshold);
  });

  it('proportions that are all 0, or all 1: no change at all', () => {
    for (const part of [0, 100]) {
      const trend = proportionTrend(proportions([part, part, part, part, part], 100), 'LOW_IS_GOOD');
      expect(trend).toMatchObject({ outcome: 'NO_SIGNIFICANT_CHANGE', slope: 0, chiSquared: 0 });
    }
  });

  it('only the last five periods are used', () => {
    const five = proportions([60, 58, 50, 45, 40], 100);
    const seven = [...proportions([1, 99], 100), ...five];
    expect(proportionTrend(seven, 'LOW_IS_GOOD')).toEqual(proportionTrend(five, 'LOW_IS_GOOD'));
  });
});

describe('trend of any other value', () => {
  it('regression on 30.6 … 24.67: slope −1.75156622, standard error 0.25613246, χ² 46.7653158, decreasing', () => {
    expect(valueTrend(falling, 'NO_JUDGEMENT')).toEqual({
      outcome: 'DECREASING',
      slope: expect.closeTo(-1.75156622, 8),
      standardError: expect.closeTo(0.25613246, 8),
      chiSquared: expect.closeTo(46.7653158, 7),
    });
  });

  it('an interval without width gives no weight', () => {
    const pinned = [...falling.slice(0, 4), estimate(24.67, 24.67, 24.67)];
    expect(valueTrend(pinned, 'LOW_IS_GOOD')).toEqual({
      outcome: 'CANNOT_BE_CALCULATED',
      reason: 'NO_INTERVAL',
    });
  });
});

describe('the outcome of a trend by polarity', () => {
  it.each([
    ['HIGH_IS_GOOD', 'DECREASING_AND_GETTING_WORSE', 'INCREASING_AND_GETTING_BETTER'],
    ['LOW_IS_GOOD', 'DECREASING_AND_GETTING_BETTER', 'INCREASING_AND_GETTING_WORSE'],
    ['BAND_IS_GOOD', 'DECREASING', 'INCREASING'],
    ['NO_JUDGEMENT', 'DECREASING', 'INCREASING'],
  ] as const)('%s', (polarity, down, up) => {
    expect(valueTrend(falling, polarity).outcome).toBe(down);
    expect(valueTrend(falling.toReversed(), polarity).outcome).toBe(up);
  });
});

describe('no trend, with the reason', () => {
  it('four periods are too few', () => {
    const trend = proportionTrend(proportions([60, 58, 50, 45], 100), 'HIGH_IS_GOOD');
    expect(trend).toEqual({ outcome: 'CANNOT_BE_CALCULATED', reason: 'TOO_FEW_PERIODS' });
  });

  it('a gap in the five is not skipped', () => {
    const [first, ...rest] = proportions([60, 58, 50, 45, 40], 100);
    expect(proportionTrend([first ?? null, null, ...rest.slice(1)], 'HIGH_IS_GOOD')).toEqual({
      outcome: 'CANNOT_BE_CALCULATED',
      reason: 'MISSING_VALUE',
    });
  });

  it('of any other value needs five values too', () => {
    const reason = (periods: readonly (Estimate | null)[]) => valueTrend(periods, 'HIGH_IS_GOOD');
    expect(reason(falling.slice(1))).toEqual({ outcome: 'CANNOT_BE_CALCULATED', reason: 'TOO_FEW_PERIODS' });
    expect(reason([...falling.slice(1), null])).toEqual({
      outcome: 'CANNOT_BE_CALCULATED',
      reason: 'MISSING_VALUE',
    });
  });

  it('a denominator of 0 has no spread', () => {
    const trend = proportionTrend(proportions([0, 0, 0, 0, 0], 0), 'HIGH_IS_GOOD');
    expect(trend).toEqual({ outcome: 'CANNOT_BE_CALCULATED', reason: 'NO_INTERVAL' });
  });

  it('a slope that is level without the last period is no trend, despite binary rounding', () => {
    for (const parts of [
      [1, 3, 0, 2, 15],
      [15, 2, 0, 3, 1],
    ]) {
      expect(proportionTrend(proportions(parts, 200), 'NO_JUDGEMENT').outcome).toBe('NO_SIGNIFICANT_CHANGE');
    }
  });

  it('values in reverse order change only the direction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 5 }), (parts) => {
        const forwards = proportionTrend(proportions(parts, 200), 'NO_JUDGEMENT');
        const backwards = proportionTrend(proportions(parts.toReversed(), 200), 'NO_JUDGEMENT');
        const turned = { INCREASING: 'DECREASING', DECREASING: 'INCREASING' }[forwards.outcome as string];
        expect(backwards.outcome).toBe(turned ?? forwards.outcome);
      }),
      { numRuns: 2_000 },
    );
  });
});
