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
  /** The council's own figure or, if there is none, the pooled one; `null` if there is neither. */
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

/** Returns the GSS codes of the neighbours that these figures name as missing or as the best. */
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
  /** Averages of the neighbours that replace the stored ones; if absent, the stored ones are used. */
  readonly averages?: NeighboursAverages | null;
}

/**
 * Makes a point from a figure and its stored comparisons. `areas` must contain the areas of {@link namedAreas}.
 * Returns `undefined` if the period is malformed.
 */
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
