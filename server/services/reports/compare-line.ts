import { averageDefaults, type QuotableComparator } from '../../domain/comparisons/comparator.js';
import { editionInForce } from '../../domain/comparisons/comparison-group.js';
import { comparePeriods, type Period } from '../../domain/values/period.js';
import { addDays, type PlainDate } from '../../domain/values/plain-date.js';
import type { AreaRecord, CouncilRecord, DatedArea } from '../../persistence/areas/area-store.js';
import type { QuotedComparatorRecord } from '../../persistence/comparisons/comparator-store.js';
import type { ComparedFigureRecord } from '../../persistence/comparisons/compared-figure.js';
import type {
  ComparisonGroupRecord,
  GroupEditionRecord,
} from '../../persistence/comparisons/comparison-group-store.js';
import type { PublishedFigureRecord } from '../../persistence/comparisons/published-figures.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { averageEdition } from '../comparisons/average-edition.js';
import {
  type Comparison,
  compareArea,
  compareAverage,
  notCompared,
  projectedAverage,
} from '../comparisons/comparison.js';

type InPeriod<Figure> = Figure & { readonly period: Period };

/** The choices for the averages of statistical neighbours in a report. */
export interface Averaging {
  /**
   * The day whose edition of the neighbours' list is used. If `null`, each period uses the edition in force at its
   * end.
   */
  readonly neighboursEditionOn: PlainDate | null;
  /** The smallest number of members with a figure for which an average is calculated. */
  readonly minimum: number;
}

/** The usual averaging: over the edition in force at the period's end, of at least three members. */
export const usualAveraging: Averaging = { neighboursEditionOn: null, minimum: averageDefaults.minimum };

/** The comparators of a scorecard's lines, read once for all of them. */
export interface ComparisonMaterial {
  readonly council: CouncilRecord;
  readonly averaging: Averaging;
  readonly neighbours: ComparisonGroupRecord | undefined;
  /** The neighbours' areas by GSS code. */
  readonly areas: ReadonlyMap<string, DatedArea>;
  readonly quoted: readonly QuotedComparatorRecord[];
  /** The council's published figures, each with those of its region and its nation, by measure id. */
  readonly compared: ReadonlyMap<string, readonly InPeriod<ComparedFigureRecord>[]>;
  /** The neighbours' figures of the measures for which {@link needsAveraging} is true. */
  readonly neighboursFigures: readonly InPeriod<PublishedFigureRecord>[];
  /**
   * True for a report as of an earlier instant. It has only quoted comparators, because the history of published
   * ones is not stored.
   */
  readonly asItStood: boolean;
}

/**
 * Compares a line with its neighbours' average, its region and its nation. Each comparison uses the published figure
 * or, if there is none, the quoted one. If there is neither, it gives the reason.
 */
export function compareLine(measure: MeasureRecord, period: Period, material: ComparisonMaterial) {
  const withQuotation = (comparator: QuotableComparator, current: Comparison): Comparison => {
    const published = material.asItStood ? notCompared('NOT_AS_IT_STOOD') : current;
    const quoted = material.quoted.find(
      (candidate) =>
        candidate.measureId === measure.id &&
        candidate.periodCode === period.code &&
        candidate.comparator === comparator,
    );
    if (published.kind === 'COMPARED' || !quoted) return published;
    const { value, citation } = quoted;
    return { kind: 'COMPARED', measure, value, method: 'QUOTED', period, group: null, area: null, citation };
  };
  const { region, nation } = material.council;
  return {
    neighboursAverage: withQuotation('STATISTICAL_NEIGHBOURS', neighboursAverage(measure, period, material)),
    region: withQuotation(
      'REGION',
      region
        ? latestOfArea(measure, period, material, { area: region, is: 'region' })
        : notCompared('NO_REGION'),
    ),
    nation: withQuotation('NATION', latestOfArea(measure, period, material, { area: nation, is: 'nation' })),
  };
}

type Averaged = Pick<ComparisonMaterial, 'neighbours' | 'compared' | 'averaging'>;

/**
 * Returns the edition of a list that applies to a period: the edition in force at its end or, if the averaging names
 * a day, on that day. `endsBefore` is the day after the period's last day.
 */
export const editionFor = (
  { editions }: Pick<ComparisonGroupRecord, 'editions'>,
  endsBefore: PlainDate,
  { neighboursEditionOn: day }: Averaging,
): GroupEditionRecord | undefined => editionInForce(editions, day === null ? endsBefore : addDays(day, 1));

const editionOf = ({ neighbours, averaging }: Averaged, period: Period): GroupEditionRecord | undefined =>
  neighbours && editionFor(neighbours, period.endsBefore, averaging);

/**
 * True if the neighbours' average of a measure must be calculated now, because no stored average can be used: the
 * list is the council's own, a new edition came into force after the latest figures, or the report does not use the
 * usual averaging.
 */
export const needsAveraging = (measure: MeasureRecord, period: Period, material: Averaged): boolean =>
  latestProjected(measure, period, material) === undefined;

/**
 * Returns the latest figures with a stored average over the edition in force at the period's end; `undefined` if no
 * stored average can be used.
 */
function latestProjected(
  { id }: MeasureRecord,
  period: Period,
  material: Averaged,
): InPeriod<ComparedFigureRecord> | undefined {
  const { neighbours, compared, averaging } = material;
  const edition = editionOf(material, period);
  const isUsual = averaging.neighboursEditionOn === null && averaging.minimum === usualAveraging.minimum;
  if (!isUsual || !edition || !neighbours || neighbours.councilId !== null) return undefined;
  return latestBy(
    period,
    (compared.get(id) ?? []).filter(
      (figure) =>
        figure.neighbours?.edition.code === neighbours.code &&
        figure.neighbours.edition.effectiveFrom === edition.effectiveFrom,
    ),
  );
}

function neighboursAverage(measure: MeasureRecord, period: Period, material: ComparisonMaterial): Comparison {
  const { neighbours, areas } = material;
  if (!neighbours) return notCompared('NO_GROUP');
  const edition = editionOf(material, period);
  if (!edition) return notCompared('NO_EDITION');
  const projected = latestProjected(measure, period, material);
  if (projected?.neighbours) {
    const { neighbours: averages, period: of } = projected;
    return compareAverage(measure, of, {
      edition: averages.edition,
      average: projectedAverage(averages, averageDefaults.method),
      areas,
    });
  }
  const members = new Set(edition.members.map(({ gssCode }) => gssCode));
  const figures = material.neighboursFigures.filter(
    ({ measureId, areaCode }) => measureId === measure.id && members.has(areaCode),
  );
  const of = latestBy(period, figures)?.period ?? period;
  const distribution = material.compared
    .get(measure.id)
    ?.find((figure) => figure.periodCode === of.code)?.distribution;
  return averageEdition(measure, of, {
    list: neighbours,
    edition,
    areas,
    figures: figures.filter(({ period: ofFigure }) => ofFigure.code === of.code),
    telling: distribution?.telling ?? [],
    rule: { ...averageDefaults, minimum: material.averaging.minimum },
  }).average;
}

interface ComparedArea {
  readonly area: AreaRecord;
  readonly is: 'region' | 'nation';
}

function latestOfArea(
  measure: MeasureRecord,
  period: Period,
  { compared }: ComparisonMaterial,
  { area, is }: ComparedArea,
): Comparison {
  const figure = latestBy(
    period,
    (compared.get(measure.id) ?? []).filter((figure) => figure[is]?.figure.kind === 'VALUE'),
  );
  return figure ? compareArea(measure, figure.period, area, figure[is]) : notCompared('NOT_PUBLISHED');
}

/** Returns the latest of the figures whose periods end no later than `period`. */
const latestBy = <Figure>(
  period: Period,
  figures: readonly InPeriod<Figure>[],
): InPeriod<Figure> | undefined =>
  figures
    .filter((figure) => figure.period.endsBefore <= period.endsBefore)
    .reduce<InPeriod<Figure> | undefined>(
      (last, figure) => (last && comparePeriods(last.period, figure.period) >= 0 ? last : figure),
      undefined,
    );
