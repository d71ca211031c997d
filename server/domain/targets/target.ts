import type { Measure, Polarity } from '../measures/measure.js';
import { type Decimal, decimalText } from '../values/decimal.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import type { Problem } from '../values/problem.js';

export const targetShapes = ['POINT', 'BAND', 'NONE'] as const;
export type TargetShape = (typeof targetShapes)[number];

export const targetKinds = ['NATIONAL', 'STATUTORY', 'LOCAL'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetStates = ['PROPOSED', 'CONFIRMED'] as const;
export type TargetState = (typeof targetStates)[number];

export const toleranceKinds = ['ABSOLUTE', 'RELATIVE'] as const;
export type ToleranceKind = (typeof toleranceKinds)[number];

/** At least 0. `ABSOLUTE`: in the measure's unit. `RELATIVE`: in per cent of the target. */
export interface Tolerance {
  readonly kind: ToleranceKind;
  readonly amount: Decimal;
}

/** How a band was entered, and so how it is read back. */
export const bandEntries = ['EDGE_INSIDE', 'RING_OUTSIDE', 'LIMITS'] as const;
export type BandEntry = (typeof bandEntries)[number];

/**
 * Red below `redLow` and above `redHigh`; else amber below `greenLow` and above `greenHigh`; else green.
 * A value on a limit takes the better colour. A limit that is `null` is not there.
 */
export interface BandLimits {
  readonly redLow: Decimal | null;
  readonly greenLow: Decimal | null;
  readonly greenHigh: Decimal | null;
  readonly redHigh: Decimal | null;
}

/** Where the target comes from. */
export interface Rationale {
  readonly basis: Bilingual;
  readonly calculation: Bilingual | null;
  readonly setBy: string;
  readonly reviewOn: PlainDate | null;
}

interface TargetBase {
  readonly kind: TargetKind;
  readonly state: TargetState;
  readonly rationale: Rationale | null;
}

export interface PointTarget extends TargetBase {
  readonly shape: 'POINT';
  readonly value: Decimal;
  readonly tolerance: Tolerance;
}

export interface BandTarget extends TargetBase {
  readonly shape: 'BAND';
  readonly enteredAs: BandEntry;
  readonly limits: BandLimits;
}

/** 'Not a target measure', said on purpose. */
export interface NoTarget extends TargetBase {
  readonly shape: 'NONE';
}

export type Target = PointTarget | BandTarget | NoTarget;

/** The problem of a width below zero. */
export const negative = (what: string, found: Decimal): Problem => ({
  code: 'NEGATIVE',
  path: [what],
  found: decimalText(found),
});

/** Everything wrong with a band's limits: none given, or out of order. */
export function checkLimits(limits: BandLimits): readonly Problem[] {
  const { redLow, greenLow, greenHigh, redHigh } = limits;
  if (greenLow === null && greenHigh === null) return [{ code: 'BAND_EMPTY', path: ['limits'] }];
  const present = [redLow, greenLow, greenHigh, redHigh].filter((limit) => limit !== null);
  const inOrder = present.every((limit, index) => present[index - 1]?.isGreaterThan(limit) !== true);
  if (inOrder) return [];
  return [{ code: 'BAND_OUT_OF_ORDER', path: ['limits'], limits: present.map(decimalText).join(', ') }];
}

const shapesFor: Record<Polarity, readonly TargetShape[]> = {
  HIGH_IS_GOOD: ['POINT', 'NONE'],
  LOW_IS_GOOD: ['POINT', 'NONE'],
  BAND_IS_GOOD: ['BAND', 'NONE'],
  NO_JUDGEMENT: ['NONE'],
};

/**
 * Everything wrong with a target for this measure; empty when nothing is. A point is for measures where
 * high or low is good, a band where a band is, and a measure without judgement takes none.
 */
export function checkTarget(target: Target, measure: Pick<Measure, 'code' | 'polarity'>): readonly Problem[] {
  if (!shapesFor[measure.polarity].includes(target.shape)) {
    return [
      { code: 'TARGET_DOES_NOT_FIT', path: ['shape'], measure: measure.code, polarity: measure.polarity },
    ];
  }
  if (target.shape === 'BAND') return checkLimits(target.limits);
  if (target.shape === 'POINT' && target.tolerance.amount.isNegative()) {
    return [negative('tolerance', target.tolerance.amount)];
  }
  return [];
}

/** A tolerance in the measure's unit; a relative one is in per cent of `of`. */
export function widthOf(tolerance: Tolerance, of: Decimal): Decimal {
  return tolerance.kind === 'ABSOLUTE' ? tolerance.amount : of.abs().times(tolerance.amount).shiftedBy(-2);
}

/**
 * The limits that any target comes down to: a point is a band that is open on its good side. `undefined`
 * where there is nothing to rate against.
 *
 * @example 20 with a tolerance of 2, high is good: redLow 18, greenLow 20
 */
export function targetLimits(target: Target, polarity: Polarity): BandLimits | undefined {
  if (target.shape === 'NONE') return undefined;
  if (target.shape === 'BAND') return polarity === 'BAND_IS_GOOD' ? target.limits : undefined;
  const { value } = target;
  const tolerance = widthOf(target.tolerance, value);
  const open = { redLow: null, greenLow: null, greenHigh: null, redHigh: null };
  if (polarity === 'HIGH_IS_GOOD') return { ...open, redLow: value.minus(tolerance), greenLow: value };
  if (polarity === 'LOW_IS_GOOD') return { ...open, greenHigh: value, redHigh: value.plus(tolerance) };
  return undefined;
}
