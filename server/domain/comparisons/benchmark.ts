import type { Polarity } from '../measures/measure.js';
import type { Interval } from '../observations/interval.js';
import type { Decimal } from '../values/decimal.js';

/** Fingertips' names. `LOWER` and `HIGHER` are used if neither direction is better. */
export const benchmarkOutcomes = ['NOT_COMPARED', 'BETTER', 'SIMILAR', 'WORSE', 'LOWER', 'HIGHER'] as const;
export type BenchmarkOutcome = (typeof benchmarkOutcomes)[number];

/**
 * Compares a council with a benchmark value by the council's own 95 % interval: better or worse only if the
 * whole interval is on one side of the benchmark. An end on the benchmark is similar. Not compared without an
 * interval or a benchmark. It decides no RAG rating, so the interval is in binary floating point.
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
