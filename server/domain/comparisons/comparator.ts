/** The average of a comparison group, with its provenance. */

import type { Closure } from '../areas/area-register.js';
import type { Multiplier } from '../measures/measure.js';
import type { AbsenceReason } from '../observations/figure.js';
import type { Observation } from '../observations/observation.js';
import type { Decimal } from '../values/decimal.js';
import { meanOf, sumOf } from '../values/decimal-mean.js';
import type { PlainDate } from '../values/plain-date.js';
import { type GroupEdition, nearestFirst } from './comparison-group.js';
import { median } from './quartile.js';

/**
 * `MEAN`: the unweighted mean of the members' values, as in LAIT. `MEDIAN`: the median of the members'
 * values, as in DfE's other tool. `POOLED`: the sum of their numerators divided by the sum of their
 * denominators.
 */
export const averageMethods = ['MEAN', 'MEDIAN', 'POOLED'] as const;
export type AverageMethod = (typeof averageMethods)[number];

/** The comparators that a report can quote next to the council's own figure. */
export const quotableComparators = ['STATISTICAL_NEIGHBOURS', 'REGION', 'NATION'] as const;
export type QuotableComparator = (typeof quotableComparators)[number];

/** A member's published figure for the period. */
export type MemberFigure = Pick<Observation, 'figure' | 'numerator' | 'denominator'>;

/**
 * `ABOLISHED`, `NOT_YET_OPEN`: the member was not open at the end of the period. `NO_FRACTION`: the member
 * has a value but no numerator and denominator, which pooling needs.
 */
export type MissingReason = AbsenceReason | Closure | 'NOT_PUBLISHED' | 'NO_FRACTION';

export interface MissingMember {
  readonly gssCode: string;
  readonly reason: MissingReason;
}

export interface Provenance {
  readonly method: AverageMethod;
  /** The first day of the group's edition. */
  readonly edition: PlainDate;
  /** The number of members with a usable value, and the number of all members. */
  readonly used: number;
  readonly of: number;
  /** The members without a usable value, nearest first. */
  readonly missing: readonly MissingMember[];
}

/** `NO_AVERAGE`: fewer than `minimum` members had a usable value. */
export type GroupAverage = Provenance &
  (
    | { readonly kind: 'AVERAGE'; readonly value: Decimal }
    | { readonly kind: 'NO_AVERAGE'; readonly reason: 'TOO_FEW_MEMBERS'; readonly minimum: number }
  );

export const averageDefaults = { method: 'MEAN', minimum: 3 } as const;

export interface AverageRule {
  readonly method: AverageMethod;
  /** The smallest number of members that make an average; at least 1. */
  readonly minimum: number;
}

/** The members that were not open at the end of the period, by GSS code. */
export type Closures = ReadonlyMap<string, Closure>;

/**
 * Returns a member's part in the average, which is its value or, for `POOLED`, its numerator. If it has none,
 * returns the reason.
 */
function partOf(
  published: MemberFigure | undefined,
  method: AverageMethod,
  closure: Closure | undefined,
): Decimal | MissingReason {
  if (published === undefined) return closure ?? 'NOT_PUBLISHED';
  const { figure, numerator, denominator } = published;
  if (figure.kind === 'ABSENT') return closure ?? figure.absence.reason;
  if (method !== 'POOLED') return figure.value;
  return numerator === null || denominator === null ? 'NO_FRACTION' : numerator;
}

/**
 * Averages the figures that the members of an edition published for one period. `figures` has them by GSS
 * code; a member without an entry published nothing. Values are taken as stored and the average is exact to
 * 40 decimal places: round it for display. `multiplier` is the measure's; only pooling uses it.
 *
 * @example groupAverage(neighboursOf2018, figures, 100).kind === 'NO_AVERAGE' when two of ten have a value
 */
export function groupAverage(
  edition: GroupEdition,
  figures: ReadonlyMap<string, MemberFigure>,
  multiplier: Multiplier,
  rule: AverageRule & { readonly closures?: Closures } = averageDefaults,
): GroupAverage {
  const { method, minimum, closures } = rule;
  const parts: Decimal[] = [];
  const wholes: Decimal[] = [];
  const missing: MissingMember[] = [];
  for (const { gssCode } of nearestFirst(edition)) {
    const published = figures.get(gssCode);
    const part = partOf(published, method, closures?.get(gssCode));
    if (typeof part === 'string') missing.push({ gssCode, reason: part });
    else {
      parts.push(part);
      if (published?.denominator) wholes.push(published.denominator);
    }
  }
  const provenance = {
    method,
    edition: edition.effectiveFrom,
    used: parts.length,
    of: edition.members.length,
    missing,
  };
  const value = parts.length < minimum ? undefined : averageOf(method, parts, wholes, multiplier);
  return value === undefined
    ? { kind: 'NO_AVERAGE', reason: 'TOO_FEW_MEMBERS', minimum, ...provenance }
    : { kind: 'AVERAGE', value, ...provenance };
}

/**
 * Averages at least one part. Returns `undefined` if the method is `POOLED` and the denominators add up to 0.
 */
function averageOf(
  method: AverageMethod,
  parts: readonly Decimal[],
  wholes: readonly Decimal[],
  multiplier: Multiplier,
): Decimal | undefined {
  if (method === 'MEDIAN') return median(parts);
  if (method === 'MEAN') return meanOf(parts);
  const whole = sumOf(wholes);
  // The multiplication comes first, because the division cuts off decimal places.
  return whole.isZero() ? undefined : sumOf(parts).times(multiplier).div(whole);
}
