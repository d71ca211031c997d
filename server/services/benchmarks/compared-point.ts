import type { AverageMethod } from '../../domain/comparisons/comparator.js';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type {
  ComparedFigureRecord,
  DetailedRecord,
  DistributionRecord,
} from '../../persistence/comparisons/compared-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import {
  type Comparison,
  compareArea,
  compareAverage,
  notCompared,
  projectedAverage,
} from '../comparisons/comparison.js';
import type { NeighboursAverages } from './neighbours-averages.js';
import { historyKey, type PooledHistory } from './pooled-history.js';

/** One council's published figure of one measure in one period, with its comparators. */
export interface ComparedPoint {
  readonly measure: MeasureRecord;
  readonly period: Period;
  /** `null` if it published nothing. */
  readonly published: DetailedRecord | null;
  /** True if `published` pools the figures of the councils that merged into this one. */
  readonly pooled: boolean;
  readonly standing: LeaguePosition;
  readonly distribution: DistributionRecord;
  readonly neighbours: Comparison;
  /** The neighbour with the best value. */
  readonly bestNeighbour: AreaRecord | null;
  readonly region: Comparison;
  readonly nation: Comparison;
}

/** GSS codes of the neighbours that these figures name. */
export const namedAreas = (figures: readonly ComparedFigureRecord[]): readonly string[] => [
  ...new Set(
    figures.flatMap(({ neighbours }) =>
      neighbours
        ? [
            ...neighbours.missing.map(({ gssCode }) => gssCode),
            ...neighbours.pooledMissing.map(({ gssCode }) => gssCode),
            ...(neighbours.bestNeighbour ? [neighbours.bestNeighbour] : []),
          ]
        : [],
    ),
  ),
];

interface ComparatorContext {
  readonly council: CouncilRecord;
  readonly method: AverageMethod;
  readonly areas: ReadonlyMap<string, AreaRecord>;
  readonly history?: PooledHistory['figures'];
  /** Replace the stored averages of the neighbours if they are given. */
  readonly averages?: NeighboursAverages | null;
}

/** `areas` must contain {@link namedAreas}. `undefined` if the period is malformed. */
export function comparedPoint(
  figure: ComparedFigureRecord,
  measure: MeasureRecord,
  { council, method, areas, history, averages = null }: ComparatorContext,
): ComparedPoint | undefined {
  const parsed = parsePeriod(figure.periodCode);
  if (!parsed.ok) return undefined;
  const period = parsed.value;
  const { own, standing, distribution, neighbours } = figure;
  const pooled = own ? undefined : history?.get(historyKey(figure));
  return {
    measure,
    period,
    published: own ?? pooled ?? null,
    pooled: pooled !== undefined,
    standing,
    distribution,
    ...(averages?.of(figure, measure, period) ?? {
      neighbours: neighbours
        ? compareAverage(measure, period, {
            edition: neighbours.edition,
            average: projectedAverage(neighbours, method),
            areas,
          })
        : notCompared('NO_EDITION'),
      bestNeighbour: areas.get(neighbours?.bestNeighbour ?? '') ?? null,
    }),
    region: council.region
      ? compareArea(measure, period, council.region, figure.region)
      : notCompared('NO_REGION'),
    nation: compareArea(measure, period, council.nation, figure.nation),
  };
}
