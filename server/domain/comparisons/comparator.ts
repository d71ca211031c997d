/** The average of a comparison group, always with its provenance. */

import type { Multiplier } from '../measures/measure.js';
import type { AbsenceReason } from '../observations/figure.js';
import type { Observation } from '../observations/observation.js';
import type { Decimal } from '../values/decimal.js';
import { meanOf, sumOf } from '../values/decimal-mean.js';
import type { PlainDate } from '../values/plain-date.js';
import { type GroupEdition, nearestFirst } from './comparison-group.js';
import { median } from './quartile.js';

/** `MEAN` of the members' values, unweighted, is LAIT's; `MEDIAN` that of DfE's other tool. */
export const averageMethods = ['MEAN', 'MEDIAN', 'POOLED'] as const;
export type AverageMethod = (typeof averageMethods)[number];

/** What a report can print beside the council's own figure. */
export const quotableComparators = ['STATISTICAL_NEIGHBOURS', 'REGION', 'NATION'] as const;
export type QuotableComparator = (typeof quotableComparators)[number];

/** What a member published for the period. */
export type MemberFigure = Pick<Observation, 'figure' | 'numerator' | 'denominator'>;

/** `NO_FRACTION`: it has a value, and pooling needs the numerator and the denominator. */
export type MissingReason = AbsenceReason | 'NOT_PUBLISHED' | 'NO_FRACTION';

export interface MissingMember {
  readonly gssCode: string;
  readonly reason: MissingReason;
}

export interface Provenance {
  readonly method: AverageMethod;
  /** From when the edition of the group has effect. */
  readonly edition: PlainDate;
  /** n of N: the members whose values were used, of all. */
  readonly used: number;
  readonly of: number;
  /** Nearest first. */
  readonly missing: readonly MissingMember[];
}

/** `NO_AVERAGE`: fewer than `minimum` members could be used. */
export type GroupAverage = Provenance &
  (
    | { readonly kind: 'AVERAGE'; readonly value: Decimal }
    | { readonly kind: 'NO_AVERAGE'; readonly reason: 'TOO_FEW_MEMBERS'; readonly minimum: number }
  );

export const averageDefaults = { method: 'MEAN', minimum: 3 } as const;

export interface AverageRule {
  readonly method: AverageMethod;
  /** Fewer members than this, and there is no average; at least 1. */
  readonly minimum: number;
}

/** What a member adds, a value or a numerator, or why it adds nothing. */
function partOf(published: MemberFigure | undefined, method: AverageMethod): Decimal | MissingReason {
  if (published === undefined) return 'NOT_PUBLISHED';
  const { figure, numerator, denominator } = published;
  if (figure.kind === 'ABSENT') return figure.absence.reason;
  if (method !== 'POOLED') return figure.value;
  return numerator === null || denominator === null ? 'NO_FRACTION' : numerator;
}

/**
 * The average of an edition's members over what they published for one period, by GSS code; who is not in
 * `figures` published nothing. Values are taken as stored and the average is exact to 40 decimal places:
 * round it where it is shown. `multiplier` is the measure's; only pooling reads it.
 *
 * @example groupAverage(neighboursOf2018, figures, 100).kind === 'NO_AVERAGE' when two of ten have a value
 */
export function groupAverage(
  edition: GroupEdition,
  figures: ReadonlyMap<string, MemberFigure>,
  multiplier: Multiplier,
  rule: AverageRule = averageDefaults,
): GroupAverage {
  const { method, minimum } = rule;
  const parts: Decimal[] = [];
  const wholes: Decimal[] = [];
  const missing: MissingMember[] = [];
  for (const { gssCode } of nearestFirst(edition)) {
    const published = figures.get(gssCode);
    const part = partOf(published, method);
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

/** `undefined` where there is nothing to divide by. */
function averageOf(
  method: AverageMethod,
  parts: readonly Decimal[],
  wholes: readonly Decimal[],
  multiplier: Multiplier,
): Decimal | undefined {
  if (method === 'MEDIAN') return median(parts);
  if (method === 'MEAN') return parts.length === 0 ? undefined : meanOf(parts);
  const whole = sumOf(wholes);
  // Multiplied first: the division is where decimal places are cut off.
  return whole.isZero() ? undefined : sumOf(parts).times(multiplier).div(whole);
}
