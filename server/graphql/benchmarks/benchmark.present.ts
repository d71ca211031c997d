import { codeChanges } from '../../domain/areas/code-changes.js';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import type { DetailedRecord, DistributionRecord } from '../../persistence/comparisons/compared-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type {
  BenchmarkedArea as BenchmarkedAreaRecord,
  Benchmark as BenchmarkRecord,
} from '../../services/benchmarks/benchmark.js';
import type { MeasureTrend as TrendRecord } from '../../services/benchmarks/benchmark-trend.js';
import type { MatrixRow } from '../../services/benchmarks/compare-councils.js';
import type { ComparedPoint as PointRecord } from '../../services/benchmarks/compared-point.js';
import type { Outlier as OutlierRecord } from '../../services/benchmarks/find-outliers.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { presentArea, presentCouncil } from '../areas/area.present.js';
import { presentComparison } from '../comparisons/comparison.present.js';
import { presentFigure } from '../observations/observation.present.js';
import { presentLine } from '../reports/scorecard-report.present.js';
import type {
  Benchmark,
  BenchmarkedArea,
  ComparedPoint,
  CouncilsRow,
  Distribution,
  MeasureTrend,
  Outlier,
  Standing,
} from './benchmark.type.js';

export function presentPublished(measure: MeasureRecord, published: DetailedRecord | null) {
  if (published === null) return null;
  const { status, source, publishedOn, note, interval } = published;
  const limits = { lowerLimit: interval?.lower ?? null, upperLimit: interval?.upper ?? null };
  return presentFigure(measure, published, { status, source, publishedOn, note, ...limits });
}

export const presentDistribution = ({ councils, points }: DistributionRecord): Distribution => ({
  councils,
  lowerQuartile: points && toStoredPlaces(points.q25),
  median: points && toStoredPlaces(points.q50),
  upperQuartile: points && toStoredPlaces(points.q75),
});

export const presentLeaguePosition = ({ rank, band }: LeaguePosition): Standing => ({
  rank: rank?.rank ?? null,
  rankOf: rank?.of ?? null,
  quartileBand: band,
});

const presentBenchmarkedArea =
  (benchmark: BenchmarkRecord) =>
  (record: BenchmarkedAreaRecord): BenchmarkedArea => ({
    benchmark,
    record,
    area: presentArea(record.area),
    rankInGroup: record.rankInGroup?.rank ?? null,
  });

export function presentBenchmark(benchmark: BenchmarkRecord): Benchmark {
  const { measure, period, members, withValue, distribution, reference } = benchmark;
  const presentListed = presentBenchmarkedArea(benchmark);
  return {
    listed: benchmark.areas.map(presentListed),
    measure,
    period,
    members,
    withValue,
    distribution: distribution && presentDistribution(distribution),
    averages: benchmark.averages.map(presentComparison),
    nation: presentComparison(benchmark.nation),
    reference: reference && toStoredPlaces(reference),
    best: benchmark.best && presentListed(benchmark.best),
  };
}

const presentPoint = (record: PointRecord): ComparedPoint => ({
  record,
  period: record.period,
  bestNeighbour: record.bestNeighbour && presentArea(record.bestNeighbour),
  pooled: record.pooled,
});

export const presentTrend = ({ measure, council, pooledFrom, points }: TrendRecord): MeasureTrend => ({
  measure,
  pooledFrom: pooledFrom.map(presentArea),
  codeChanges: codeChanges(
    council.codes,
    points.map(({ period }) => period.endsBefore),
  ),
  points: points.map(presentPoint),
});

export const presentCouncilsRow = ({ measure, period, distribution, cells }: MatrixRow): CouncilsRow => ({
  measure,
  period,
  distribution: distribution && presentDistribution(distribution),
  cells: cells.map(({ council, published, standing }) => ({
    council: presentCouncil(council),
    figure: presentPublished(measure, published),
    mark: published?.mark ?? null,
    standing: presentLeaguePosition(standing),
  })),
});

export const presentOutlier = ({ measure, kinds, point, distance, line }: OutlierRecord): Outlier => ({
  measure,
  kinds,
  point: point && presentPoint(point),
  distance: distance && toStoredPlaces(distance),
  line: line && presentLine(line),
});
