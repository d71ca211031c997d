import type { Polarity } from '../measures/measure.js';
import type { Interval } from '../ratings/interval.js';
import type { Decimal } from '../values/decimal.js';

/** Fingertips' names. `LOWER` and `HIGHER` where neither direction is better. */
export const benchmarkOutcomes = ['NOT_COMPARED', 'BETTER', 'SIMILAR', 'WORSE', 'LOWER', 'HIGHER'] as const;
export type BenchmarkOutcome = (typeof benchmarkOutcomes)[number];

/**
 * How a council stands to a benchmark value by its own 95 % interval: on one side of it only when the whole
 * interval is; an end on the benchmark is similar. Not compared without an interval or a benchmark. It
 * decides no RAG colour, so the interval is in binary floating point.
 *
 * @example compareWithBenchmark({ lower: 9.45, upper: 90.55 }, decimal(80), 'HIGH_IS_GOOD') === 'SIMILAR'
 */
export function compareWithBenchmark(
  own: Interval | null,
  benchmark: Decimal | null,
  polarity: Polarity,
): BenchmarkOutcome {
  if (own === null || benchmark === null) return 'NOT_COMPARED';
  const value = benchmark.toNumber();
  if (own.lower <= value && value <= own.upper) return 'SIMILAR';
  const higher = own.lower > value;
  if (polarity === 'HIGH_IS_GOOD') return higher ? 'BETTER' : 'WORSE';
  if (polarity === 'LOW_IS_GOOD') return higher ? 'WORSE' : 'BETTER';
  return higher ? 'HIGHER' : 'LOWER';
}
