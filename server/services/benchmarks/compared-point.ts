import type { AverageMethod } from '../../domain/comparisons/comparator.js';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type {
  ComparedFigureRecord,
  DistributionRecord,
  PublishedRecord,
} from '../../persistence/comparisons/compared-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import {
  type Comparison,
  compareArea,
  compareAverage,
  notCompared,
  projectedAverage,
} from '../comparisons/comparison.js';

/** One council's published figure of one measure in one period, with all that stands beside it. */
export interface ComparedPoint {
  readonly measure: MeasureRecord;
  readonly period: Period;
  /** `null`: it published nothing. */
  readonly published: PublishedRecord | null;
  readonly standing: LeaguePosition;
  readonly distribution: DistributionRecord;
  readonly neighbours: Comparison;
  /** The neighbour with the best value. */
  readonly bestNeighbour: AreaRecord | null;
  readonly region: Comparison;
  readonly nation: Comparison;
}

/** GSS codes of everybody whom these figures name. */
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

/** `areas` has those of {@link namedAreas}. `undefined` for a period that is none. */
export function comparedPoint(
  figure: ComparedFigureRecord,
  measure: MeasureRecord,
  council: CouncilRecord,
  method: AverageMethod,
  areas: ReadonlyMap<string, AreaRecord>,
): ComparedPoint | undefined {
  const read = parsePeriod(figure.periodCode);
  if (!read.ok) return undefined;
  const period = read.value;
  const { own, standing, distribution, neighbours } = figure;
  return {
    measure,
    period,
    published: own,
    standing,
    distribution,
    neighbours: neighbours
      ? compareAverage(measure, period, neighbours.edition, projectedAverage(neighbours, method), areas)
      : notCompared('NO_EDITION'),
    bestNeighbour: areas.get(neighbours?.bestNeighbour ?? '') ?? null,
    region: council.region
      ? compareArea(measure, period, council.region, figure.region)
      : notCompared('NO_REGION'),
    nation: compareArea(measure, period, council.nation, figure.nation),
  };
}
