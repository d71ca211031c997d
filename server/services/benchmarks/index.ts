import type { DatabaseSessions } from '../../persistence/database.js';
import { benchmark, benchmarks } from './benchmark.js';
import { benchmarkTrend } from './benchmark-trend.js';
import { compareCouncils } from './compare-councils.js';
import { findOutliers } from './find-outliers.js';

/** Operations on benchmarks. */
export const benchmarksServices = (sessions: DatabaseSessions) => ({
  benchmark: benchmark(sessions),
  benchmarks: benchmarks(sessions),
  benchmarkTrend: benchmarkTrend(sessions),
  compareCouncils: compareCouncils(sessions),
  findOutliers: findOutliers(sessions),
});
