import { describe, expect, it } from 'vitest';
import { compareWithBenchmark } from '../../../server/domain/comparisons/benchmark.js';
import { fractionInterval } from '../../../server/domain/observations/interval.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const of = (numerator: number, denominator: number) =>
  fractionInterval('PROPORTION', { numerator: decimal(numerator), denominator: decimal(denominator) }, 100);

describe('better, similar or worse than a benchmark', () => {
  it('rotherham-one-of-two: 50 % is similar to 80 %, because its interval is 9 to 91', () => {
    expect(compareWithBenchmark(of(1, 2), decimal(80), 'HIGH_IS_GOOD')).toBe('SIMILAR');
  });

  it.each([
    ['HIGH_IS_GOOD', 'BETTER', 'WORSE'],
    ['LOW_IS_GOOD', 'WORSE', 'BETTER'],
    ['BAND_IS_GOOD', 'HIGHER', 'LOWER'],
    ['NO_JUDGEMENT', 'HIGHER', 'LOWER'],
  ] as const)('100 of 200 against 40 and against 60, %s', (polarity, aboveIt, belowIt) => {
    expect(compareWithBenchmark(of(100, 200), decimal(40), polarity)).toBe(aboveIt);
    expect(compareWithBenchmark(of(100, 200), decimal(60), polarity)).toBe(belowIt);
    expect(compareWithBenchmark(of(100, 200), decimal(50), polarity)).toBe('SIMILAR');
  });

  it('an end of the interval on the benchmark is similar', () => {
    expect(compareWithBenchmark({ lower: 40, upper: 60 }, decimal(40), 'HIGH_IS_GOOD')).toBe('SIMILAR');
    expect(compareWithBenchmark({ lower: 40, upper: 60 }, decimal(60), 'HIGH_IS_GOOD')).toBe('SIMILAR');
    expect(compareWithBenchmark({ lower: 40, upper: 60 }, decimal('39.999'), 'HIGH_IS_GOOD')).toBe('BETTER');
  });

  it('without an interval or a benchmark nothing is compared', () => {
    expect(compareWithBenchmark(null, decimal(40), 'HIGH_IS_GOOD')).toBe('NOT_COMPARED');
    expect(compareWithBenchmark(of(1, 2), null, 'HIGH_IS_GOOD')).toBe('NOT_COMPARED');
  });
});
