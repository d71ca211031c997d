import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import type { DistributionRecord, PublishedRecord } from '../../persistence/comparisons/compared-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type {
  BenchmarkedArea as MadeArea,
  Benchmark as MadeBenchmark,
} from '../../services/benchmarks/benchmark.js';
import type { MeasureTrend as MadeTrend } from '../../services/benchmarks/benchmark-trend.js';
import type { MatrixRow } from '../../services/benchmarks/compare-councils.js';
import type { ComparedPoint as MadePoint } from '../../services/benchmarks/compared-point.js';
import type { Outlier as MadeOutlier } from '../../services/benchmarks/find-outliers.js';
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

const presentPublished = (measure: MeasureRecord, published: PublishedRecord | null) =>
  published && presentFigure(measure, published);

const presentDistribution = ({ councils, points }: DistributionRecord): Distribution => ({
  councils,
  lowerQuartile: points && toStoredPlaces(points.q25),
  median: points && toStoredPlaces(points.q50),
  upperQuartile: points && toStoredPlaces(points.q75),
});

const presentLeaguePosition = ({ rank, band }: LeaguePosition): Standing => ({
  rank: rank?.rank ?? null,
  rankOf: rank?.of ?? null,
  quartileBand: band,
});

const presentBenchmarkedArea = (measure: MeasureRecord, made: MadeArea): BenchmarkedArea => ({
  area: presentArea(made.area),
  get figure() {
    return presentPublished(measure, made.published);
  },
  get standing() {
    return presentLeaguePosition(made.standing);
  },
  rankInGroup: made.rankInGroup?.rank ?? null,
  get interval() {
    return made.interval;
  },
  get outcome() {
    return made.outcome;
  },
});

export function presentBenchmark(made: MadeBenchmark): Benchmark {
  const { measure, period, members, withValue, distribution, reference } = made;
  return {
    listed: made.areas.map((area) => presentBenchmarkedArea(measure, area)),
    measure,
    period,
    members,
    withValue,
    distribution: distribution && presentDistribution(distribution),
    averages: made.averages.map(presentComparison),
    nation: presentComparison(made.nation),
    reference: reference && toStoredPlaces(reference),
    best: made.best && presentBenchmarkedArea(measure, made.best),
  };
}

const presentPoint = (made: MadePoint): ComparedPoint => ({
  period: made.period,
  get figure() {
    return presentPublished(made.measure, made.published);
  },
  get standing() {
    return presentLeaguePosition(made.standing);
  },
  get distribution() {
    return presentDistribution(made.distribution);
  },
  get neighbours() {
    return presentComparison(made.neighbours);
  },
  bestNeighbour: made.bestNeighbour && presentArea(made.bestNeighbour),
  get region() {
    return presentComparison(made.region);
  },
  get nation() {
    return presentComparison(made.nation);
  },
});

export const presentTrend = ({ measure, points }: MadeTrend): MeasureTrend => ({
  measure,
  points: points.map(presentPoint),
});

export const presentCouncilsRow = ({ measure, period, distribution, cells }: MatrixRow): CouncilsRow => ({
  measure,
  period,
  distribution: distribution && presentDistribution(distribution),
  cells: cells.map(({ council, published, standing }) => ({
    council: presentCouncil(council),
    figure: presentPublished(measure, published),
    standing: presentLeaguePosition(standing),
  })),
});

export const presentOutlier = ({ measure, kinds, point, distance, line }: MadeOutlier): Outlier => ({
  measure,
  kinds,
  point: point && presentPoint(point),
  distance: distance && toStoredPlaces(distance),
  line: line && presentLine(line),
});
