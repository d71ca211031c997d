/** The average of a comparison group, always with its provenance. */
import { type GroupEdition, nearestFirst } from './comparison-group.js';
import { type Decimal, decimal, zero } from './decimal.js';
import type { AbsenceReason } from './figure.js';
import type { Multiplier } from './measure.js';
import type { Observation } from './observation.js';
import type { PlainDate } from './plain-date.js';
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

/** A mean is a pooling in which every member weighs one. */
interface Part {
  readonly part: Decimal;
  readonly whole: Decimal;
}

type Contribution = Part | { readonly reason: MissingReason };

const one = decimal(1);

const contribution = (published: MemberFigure | undefined, method: AverageMethod): Contribution => {
  if (published === undefined) return { reason: 'NOT_PUBLISHED' };
  const { figure, numerator, denominator } = published;
  if (figure.kind === 'ABSENT') return { reason: figure.absence.reason };
  if (method !== 'POOLED') return { part: figure.value, whole: one };
  if (numerator === null || denominator === null) return { reason: 'NO_FRACTION' };
  return { part: numerator, whole: denominator };
};

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), zero);

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
  const used: Part[] = [];
  const missing: MissingMember[] = [];
  for (const { gssCode } of nearestFirst(edition)) {
    const given = contribution(figures.get(gssCode), method);
    if ('reason' in given) missing.push({ gssCode, reason: given.reason });
    else used.push(given);
  }
  const provenance = {
    method,
    edition: edition.effectiveFrom,
    used: used.length,
    of: edition.members.length,
    missing,
  };
  const value = used.length < minimum ? undefined : averageOf(used, method, multiplier);
  return value === undefined
    ? { kind: 'NO_AVERAGE', reason: 'TOO_FEW_MEMBERS', minimum, ...provenance }
    : { kind: 'AVERAGE', value, ...provenance };
}

/** `undefined` for no part at all. */
function averageOf(
  parts: readonly Part[],
  method: AverageMethod,
  multiplier: Multiplier,
): Decimal | undefined {
  if (method === 'MEDIAN') return median(parts.map(({ part }) => part));
  const whole = method === 'MEAN' ? decimal(parts.length) : sumOf(parts.map((part) => part.whole));
  if (whole.isZero()) return undefined;
  // Multiplied first: the division is where decimal places are cut off.
  const sum = sumOf(parts.map(({ part }) => part));
  return sum.times(method === 'POOLED' ? multiplier : 1).div(whole);
}
