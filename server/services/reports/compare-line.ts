import { averageDefaults, type QuotableComparator } from '../../domain/comparisons/comparator.js';
import { controlledAverage } from '../../domain/comparisons/controlled-average.js';
import { comparePeriods, type Period } from '../../domain/values/period.js';
import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type { QuotedComparatorRecord } from '../../persistence/comparisons/comparator-store.js';
import type { ComparedFigureRecord } from '../../persistence/comparisons/compared-figure.js';
import type {
  ComparisonGroupRecord,
  GroupEditionRecord,
} from '../../persistence/comparisons/comparison-group-store.js';
import type { PublishedFigureRecord } from '../../persistence/comparisons/published-figures.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import {
  type Comparison,
  compareArea,
  compareAverage,
  notCompared,
  projectedAverage,
} from '../comparisons/comparison.js';

type InPeriod<Figure> = Figure & { readonly period: Period };

/** The comparators of a scorecard's lines, read once for all of them. */
export interface ComparisonMaterial {
  readonly council: CouncilRecord;
  readonly period: Period;
  readonly neighbours: ComparisonGroupRecord | undefined;
  /** The neighbours' areas by GSS code. */
  readonly areas: ReadonlyMap<string, AreaRecord>;
  readonly quoted: readonly QuotedComparatorRecord[];
  /** The edition of the neighbours' list that is in force. */
  readonly edition: GroupEditionRecord | undefined;
  /** Published figures of the council, with its region's and its nation's, by measure id. */
  readonly compared: ReadonlyMap<string, readonly InPeriod<ComparedFigureRecord>[]>;
  /** The neighbours' figures of the measures without a stored average: {@link needsAveraging}. */
  readonly neighboursFigures: readonly InPeriod<PublishedFigureRecord>[];
  /**
   * A report as of an earlier instant has no published comparators, whose history is not stored; quoted ones
   * remain.
   */
  readonly asItStood: boolean;
}

/** The published figure; failing that, the quoted one; failing that, the reason why there is none. */
export function compareLine(measure: MeasureRecord, material: ComparisonMaterial) {
  const withQuotation = (comparator: QuotableComparator, current: Comparison): Comparison => {
    const published = material.asItStood ? notCompared('NOT_AS_IT_STOOD') : current;
    const quoted = material.quoted.find(
      (candidate) => candidate.measureId === measure.id && candidate.comparator === comparator,
    );
    if (published.kind === 'COMPARED' || !quoted) return published;
    const { value, citation } = quoted;
    const { period } = material;
    return { kind: 'COMPARED', measure, value, method: 'QUOTED', period, group: null, area: null, citation };
  };
  const { region, nation } = material.council;
  return {
    neighboursAverage: withQuotation('STATISTICAL_NEIGHBOURS', neighboursAverage(measure, material)),
    region: withQuotation(
      'REGION',
      region ? latestOfArea(measure, material, region, 'region') : notCompared('NO_REGION'),
    ),
    nation: withQuotation('NATION', latestOfArea(measure, material, nation, 'nation')),
  };
}

/**
 * True if the neighbours' average of a measure must be computed now: the list is the council's own, or a new
 * edition came into force after the latest figures.
 */
export const needsAveraging = (
  measureId: string,
  material: Pick<ComparisonMaterial, 'neighbours' | 'edition' | 'compared'>,
): boolean => latestProjected(measureId, material) === undefined;

/** The latest figures with a stored average over the edition now in force. */
function latestProjected(
  measureId: string,
  { neighbours, edition, compared }: Pick<ComparisonMaterial, 'neighbours' | 'edition' | 'compared'>,
): InPeriod<ComparedFigureRecord> | undefined {
  if (!edition || !neighbours || neighbours.councilId !== null) return undefined;
  return latest(
    (compared.get(measureId) ?? []).filter(
      (figure) =>
        figure.neighbours?.edition.code === neighbours.code &&
        figure.neighbours.edition.effectiveFrom === edition.effectiveFrom,
    ),
  );
}

function neighboursAverage(measure: MeasureRecord, material: ComparisonMaterial): Comparison {
  const { neighbours, edition, period, areas } = material;
  if (!neighbours) return notCompared('NO_GROUP');
  if (!edition) return notCompared('NO_EDITION');
  const projected = latestProjected(measure.id, material);
  if (projected?.neighbours) {
    const { neighbours: averages, period: of } = projected;
    return compareAverage(measure, of, {
      edition: averages.edition,
      average: projectedAverage(averages, averageDefaults.method),
      areas,
    });
  }
  const figures = material.neighboursFigures.filter(({ measureId }) => measureId === measure.id);
  const of = latest(figures)?.period ?? period;
  const inPeriod = new Map(
    figures.filter((figure) => figure.period.code === of.code).map((figure) => [figure.areaCode, figure]),
  );
  const distribution = material.compared
    .get(measure.id)
    ?.find((figure) => figure.periodCode === of.code)?.distribution;
  const average = controlledAverage(edition, inPeriod, measure, { telling: distribution?.telling ?? [] });
  const { code, name } = neighbours;
  return compareAverage(measure, of, {
    edition: { code, name, effectiveFrom: edition.effectiveFrom },
    average,
    areas,
  });
}

function latestOfArea(
  measure: MeasureRecord,
  { compared }: ComparisonMaterial,
  area: AreaRecord,
  which: 'region' | 'nation',
): Comparison {
  const figure = latest(
    (compared.get(measure.id) ?? []).filter((figure) => figure[which]?.figure.kind === 'VALUE'),
  );
  return figure ? compareArea(measure, figure.period, area, figure[which]) : notCompared('NOT_PUBLISHED');
}

const latest = <Figure>(figures: readonly InPeriod<Figure>[]): InPeriod<Figure> | undefined =>
  figures.reduce<InPeriod<Figure> | undefined>(
    (last, figure) => (last && comparePeriods(last.period, figure.period) >= 0 ? last : figure),
    undefined,
  );
