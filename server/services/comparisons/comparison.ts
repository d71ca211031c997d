import {
  type AverageMethod,
  averageDefaults,
  type MissingMember,
} from '../../domain/comparisons/comparator.js';
import type { AverageOfNoEdition } from '../../domain/comparisons/controlled-average.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { Period } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { AreaRecord } from '../../persistence/areas/area-store.js';
import type { NeighboursOfEdition, PublishedRecord } from '../../persistence/comparisons/compared-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

/**
 * `PUBLISHED`: the area's own published figure. `QUOTED`: as printed in a report, calculated in an unknown
 * way.
 */
export const comparatorMethods = ['MEAN', 'MEDIAN', 'POOLED', 'PUBLISHED', 'QUOTED'] as const;
export type ComparatorMethod = (typeof comparatorMethods)[number] & (AverageMethod | 'PUBLISHED' | 'QUOTED');

export const notComparedReasons = [
  'NO_GROUP',
  'NO_EDITION',
  'TOO_FEW_MEMBERS',
  'WOULD_DISCLOSE',
  'NO_REGION',
  'NOT_PUBLISHED',
  'NOT_AS_IT_STOOD',
] as const;
export type NotComparedReason = (typeof notComparedReasons)[number];

/** An edition, with the code and name of its group. */
export interface NamedEdition {
  readonly id: string;
  /** The council that owns the group; `null` if it is shared. */
  readonly councilId: string | null;
  readonly code: string;
  readonly name: Bilingual;
  readonly effectiveFrom: PlainDate;
}

/** The members of an average: how many there are, how many were used, and which are missing. */
export interface GroupProvenance {
  /** `null` if the members are not a comparison group: a region's councils, or areas named one by one. */
  readonly edition: NamedEdition | null;
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
      /** The period of the comparator: the period of the line, or the latest earlier one with a published figure. */
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

export const notCompared = (reason: NotComparedReason, group: GroupProvenance | null = null): Comparison => ({
  kind: 'NOT_COMPARED',
  reason,
  group,
});

/** Returns an average of the neighbours as it was stored when the figures were published. */
export function projectedAverage(averages: NeighboursOfEdition, method: AverageMethod): AverageOfNoEdition {
  const pooled = method === 'POOLED';
  const value = { MEAN: averages.mean, MEDIAN: averages.median, POOLED: averages.pooled }[method];
  const { minimum } = averageDefaults;
  const provenance = {
    method,
    used: pooled ? averages.pooledUsed : averages.used,
    of: averages.of,
    missing: pooled ? averages.pooledMissing : averages.missing,
  };
  if (value !== null) return { kind: 'AVERAGE', value, ...provenance };
  // There were enough members, and published denominators are above 0: the average would disclose a figure.
  if (provenance.used >= minimum) return { kind: 'NO_AVERAGE', reason: 'WOULD_DISCLOSE', ...provenance };
  return { kind: 'NO_AVERAGE', reason: 'TOO_FEW_MEMBERS', minimum, ...provenance };
}

export interface AverageOverAreas {
  readonly edition: NamedEdition | null;
  readonly average: AverageOfNoEdition;
  /** Every member of the average, by GSS code. */
  readonly areas: ReadonlyMap<string, AreaRecord>;
}

export function compareAverage(
  measure: MeasureRecord,
  period: Period,
  { edition, average, areas }: AverageOverAreas,
): Comparison {
  const group: GroupProvenance = {
    edition,
    used: average.used,
    of: average.of,
    missing: average.missing.flatMap(({ gssCode, reason }) => {
      const area = areas.get(gssCode);
      return area ? [{ area, reason }] : [];
    }),
  };
  if (average.kind === 'NO_AVERAGE') return notCompared(average.reason, group);
  const { value, method } = average;
  return { kind: 'COMPARED', measure, value, method, period, group, area: null, citation: null };
}

/** Returns a comparison with an area's own published figure, or `NOT_PUBLISHED` if there is no value. */
export function compareArea(
  measure: MeasureRecord,
  period: Period,
  area: AreaRecord,
  published: PublishedRecord | null,
): Comparison {
  if (published?.figure.kind !== 'VALUE') return notCompared('NOT_PUBLISHED');
  const { figure, source: citation } = published;
  const { value } = figure;
  return { kind: 'COMPARED', measure, value, method: 'PUBLISHED', period, group: null, area, citation };
}
