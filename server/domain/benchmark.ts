/** Better, similar or worse than a benchmark value, by the council's own 95 % interval. */
import type { Interval } from './interval.js';
import type { Polarity } from './measure.js';

/** Fingertips' names. `LOWER` and `HIGHER` where neither direction is better. */
export type BenchmarkOutcome = 'NOT_COMPARED' | 'BETTER' | 'SIMILAR' | 'WORSE' | 'LOWER' | 'HIGHER';

export type CompareWithBenchmark = (
  own: Interval | undefined,
  benchmark: number | undefined,
  polarity: Polarity,
) => BenchmarkOutcome;
