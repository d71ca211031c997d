import type { Polarity } from '../measures/measure.js';
import type { Interval } from '../observations/interval.js';
import type { Decimal } from '../values/decimal.js';

/** The outcomes, named as in Fingertips. `LOWER` and `HIGHER` are used if neither direction is better. */
export const benchmarkOutcomes = ['NOT_COMPARED', 'BETTER', 'SIMILAR', 'WORSE', 'LOWER', 'HIGHER'] as const;
export type BenchmarkOutcome = (typeof benchmarkOutcomes)[number];

/**
 * Compares a council with a benchmark value by the council's own 95 % interval. The council is better or
 * worse only if the whole interval is on one side of the benchmark; an end on the benchmark counts as
 * similar. Without an interval or a benchmark, nothing is compared. The interval is in binary floating point,
 * because the outcome decides no RAG rating.
 *
 * @example compareWithBenchmark({ lower: 9.45, upper: 90.55 }, decimal(80), 'HIGH_IS_GOOD') === 'SIMILAR'
 */
export function compareWithBenchmark(
  interval: Interval | null,
  benchmark: Decimal | null,
  polarity: Polarity,
): BenchmarkOutcome {
  if (interval === null || benchmark === null) return 'NOT_COMPARED';
  const value = benchmark.toNumber();
  if (interval.lower <= value && value <= interval.upper) return 'SIMILAR';
  const higher = interval.lower > value;
  if (polarity === 'HIGH_IS_GOOD') return higher ? 'BETTER' : 'WORSE';
  if (polarity === 'LOW_IS_GOOD') return higher ? 'WORSE' : 'BETTER';
  return higher ? 'HIGHER' : 'LOWER';
}
