import type { QuotableComparator } from '../domain/comparator.js';
import { type AverageMethod, groupAverage, type MissingMember } from '../domain/comparator.js';
import { editionInForce } from '../domain/comparison-group.js';
import type { Decimal } from '../domain/decimal.js';
import { comparePeriods, type Period } from '../domain/period.js';
import type { PublishedFigureRecord } from '../persistence/read-models/published-figures.js';
import type { AreaRecord, CouncilRecord } from '../persistence/stores/area-store.js';
import type { QuotedComparatorRecord } from '../persistence/stores/comparator-store.js';
import type { ComparisonGroupRecord } from '../persistence/stores/comparison-group-store.js';
import type { MeasureRecord } from '../persistence/stores/measure-store.js';

/** `PUBLISHED`: the area's own published row. `QUOTED`: as a report printed it, its making unknown. */
export const comparatorMethods = ['MEAN', 'MEDIAN', 'POOLED', 'PUBLISHED', 'QUOTED'] as const;
export type ComparatorMethod = (typeof comparatorMethods)[number] & (AverageMethod | 'PUBLISHED' | 'QUOTED');

export const notComparedReasons = [
  'NO_GROUP',
  'NO_EDITION',
  'TOO_FEW_MEMBERS',
  'NO_REGION',
  'NOT_PUBLISHED',
] as const;
export type NotComparedReason = (typeof notComparedReasons)[number];

/** Which edition of which group an average is of, and how many of its members it is made from. */
export interface GroupProvenance {
  readonly code: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly used: number;
  readonly of: number;
  readonly missing: readonly (Omit<MissingMember, 'gssCode'> & { readonly area: AreaRecord })[];
}

export type Comparison =
  | {
      readonly kind: 'COMPARED';
      readonly measure: MeasureRecord;
      readonly value: Decimal;
      readonly method: ComparatorMethod;
      /** The period that the comparator is of: the line's, or the latest published before it. */
      readonly period: Period;
      readonly group: GroupProvenance | null;
      readonly area: AreaRecord | null;
      readonly citation: string | null;
    }
  | {
      readonly kind: 'NOT_COMPARED';
      readonly reason: NotComparedReason;
      readonly group: GroupProvenance | null;
    };

/** What a scorecard's lines are compared with, read once for all of them. */
export interface ComparisonMaterial {
  readonly council: CouncilRecord;
  readonly period: Period;
  readonly neighbours: ComparisonGroupRecord | undefined;
  /** The neighbours' areas by GSS code. */
  readonly areas: ReadonlyMap<string, AreaRecord>;
  readonly quoted: readonly QuotedComparatorRecord[];
  /** Of the neighbours, the region and the nation. */
  readonly published: readonly (PublishedFigureRecord & { readonly period: Period })[];
}

const notCompared = (reason: NotComparedReason, group: GroupProvenance | null = null): Comparison => ({
  kind: 'NOT_COMPARED',
  reason,
  group,
});

/** The published figure, else the printed one, else why there is none. */
export function compareLine(measure: MeasureRecord, material: ComparisonMaterial) {
  const withQuotation = (comparator: QuotableComparator, made: Comparison): Comparison => {
    const quoted = material.quoted.find(
      (candidate) => candidate.measureId === measure.id && candidate.comparator === comparator,
    );
    if (made.kind === 'COMPARED' || !quoted) return made;
    const { value, citation } = quoted;
    const { period } = material;
    return { kind: 'COMPARED', measure, value, method: 'QUOTED', period, group: null, area: null, citation };
  };
  const { region, nation } = material.council;
  return {
    neighboursAverage: withQuotation('STATISTICAL_NEIGHBOURS', neighboursAverage(measure, material)),
    region: withQuotation(
      'REGION',
      region ? areaFigure(measure, material, region) : notCompared('NO_REGION'),
    ),
    nation: withQuotation('NATION', areaFigure(measure, material, nation)),
  };
}

function neighboursAverage(measure: MeasureRecord, material: ComparisonMaterial): Comparison {
  const { neighbours, period, published, areas } = material;
  if (!neighbours) return notCompared('NO_GROUP');
  const edition = editionInForce(neighbours.editions, period.endsBefore);
  if (!edition) return notCompared('NO_EDITION');
  const members = new Set(edition.members.map(({ gssCode }) => gssCode));
  const figures = published.filter(
    ({ measureId, areaCode }) => measureId === measure.id && members.has(areaCode),
  );
  const latest = latestPeriod(figures) ?? period;
  const inPeriod = new Map(
    figures.filter((figure) => figure.period.code === latest.code).map((figure) => [figure.areaCode, figure]),
  );
  const average = groupAverage(edition, inPeriod, measure.multiplier);
  const group: GroupProvenance = {
    code: neighbours.code,
    name: neighbours.name,
    effectiveFrom: edition.effectiveFrom,
    used: average.used,
    of: average.of,
    missing: average.missing.flatMap(({ gssCode, reason }) => {
      const area = areas.get(gssCode);
      return area ? [{ area, reason }] : [];
    }),
  };
  if (average.kind === 'NO_AVERAGE') return notCompared('TOO_FEW_MEMBERS', group);
  const { value, method } = average;
  return { kind: 'COMPARED', measure, value, method, period: latest, group, area: null, citation: null };
}

function areaFigure(measure: MeasureRecord, { published }: ComparisonMaterial, area: AreaRecord): Comparison {
  const values = published.filter(
    ({ measureId, areaCode, figure }) =>
      measureId === measure.id && areaCode === area.gssCode && figure.kind === 'VALUE',
  );
  const period = latestPeriod(values);
  const found = values.find((candidate) => candidate.period.code === period?.code);
  if (!period || found?.figure.kind !== 'VALUE') return notCompared('NOT_PUBLISHED');
  const { value } = found.figure;
  return {
    kind: 'COMPARED',
    measure,
    value,
    method: 'PUBLISHED',
    period,
    group: null,
    area,
    citation: found.source,
  };
}

const latestPeriod = (figures: readonly { readonly period: Period }[]): Period | undefined =>
  figures
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
