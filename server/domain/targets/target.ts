import type { Measure, Polarity } from '../measures/measure.js';
import { type Decimal, decimalText } from '../values/decimal.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import type { Problem } from '../values/problem.js';

export const targetKinds = ['NATIONAL', 'STATUTORY', 'LOCAL'] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetStates = ['PROPOSED', 'CONFIRMED'] as const;
export type TargetState = (typeof targetStates)[number];

export const toleranceKinds = ['ABSOLUTE', 'RELATIVE'] as const;
export type ToleranceKind = (typeof toleranceKinds)[number];

/**
 * The width of the amber range, at least 0. `ABSOLUTE`: in the measure's unit. `RELATIVE`: in per cent of the
 * target.
 */
export interface Tolerance {
  readonly kind: ToleranceKind;
  readonly amount: Decimal;
}

/** The way a band was entered, which decides its description. */
export const bandEntries = ['EDGE_INSIDE', 'RING_OUTSIDE', 'LIMITS'] as const;
export type BandEntry = (typeof bandEntries)[number];

/**
 * The four limits of a band. A value is red below `redLow` and above `redHigh`, otherwise amber below
 * `greenLow` and above `greenHigh`, and otherwise green. A value on a limit gets the better rating. `null`
 * means that the limit does not exist.
 */
export interface BandLimits {
  readonly redLow: Decimal | null;
  readonly greenLow: Decimal | null;
  readonly greenHigh: Decimal | null;
  readonly redHigh: Decimal | null;
}

/** The limits by which values are rated. */
export interface RatingLimits extends BandLimits {
  /** True if a value on a green limit is not green. If the red limit is the same number, the value is red. */
  readonly strict: boolean;
}

/** The basis of the target. */
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
  /** True if the value itself misses the target: "less than 10 %". */
  readonly strict: boolean;
  readonly tolerance: Tolerance;
}

export interface BandTarget extends TargetBase {
  readonly shape: 'BAND';
  readonly enteredAs: BandEntry;
  readonly limits: BandLimits;
}

/** A recorded decision that the measure has no target: 'Not a target measure'. */
export interface NoTarget extends TargetBase {
  readonly shape: 'NONE';
}

export type Target = PointTarget | BandTarget | NoTarget;

/** Returns the problem for a negative width. */
export const negative = (what: string, width: Decimal): Problem => ({
  code: 'NEGATIVE',
  path: [what],
  found: decimalText(width),
});

/** Returns every problem with a band's limits: no green limit is given, or the limits are out of order. */
export function checkLimits(limits: BandLimits): readonly Problem[] {
  const { redLow, greenLow, greenHigh, redHigh } = limits;
  if (greenLow === null && greenHigh === null) return [{ code: 'BAND_EMPTY', path: ['limits'] }];
  const present = [redLow, greenLow, greenHigh, redHigh].filter((limit) => limit !== null);
  const inOrder = present.every((limit, index) => present[index - 1]?.isGreaterThan(limit) !== true);
  if (inOrder) return [];
  return [{ code: 'BAND_OUT_OF_ORDER', path: ['limits'], limits: present.map(decimalText).join(', ') }];
}

const shapesFor: Record<Polarity, readonly Target['shape'][]> = {
  HIGH_IS_GOOD: ['POINT', 'NONE'],
  LOW_IS_GOOD: ['POINT', 'NONE'],
  BAND_IS_GOOD: ['BAND', 'NONE'],
  NO_JUDGEMENT: ['NONE'],
};

/** A level finer than the displayed values could never be met exactly: 94.95 where values are shown as 95.0. */
function checkPlaces(
  path: string,
  levels: readonly (Decimal | null)[],
  { decimalPlaces: places }: Pick<Measure, 'decimalPlaces'>,
): readonly Problem[] {
  const finer = levels.find((level) => level !== null && (level.decimalPlaces() ?? 0) > places);
  return finer ? [{ code: 'TOO_MANY_PLACES', path: [path], found: decimalText(finer), places }] : [];
}

/**
 * Returns every problem with a target for this measure; empty if there is none. Measures for which high or
 * low is good take a point, measures with a good band take a band, and measures without judgement take
 * neither. No level of a target may be finer than the measure's decimal places, but a tolerance may.
 */
export function checkTarget(
  target: Target,
  measure: Pick<Measure, 'code' | 'polarity' | 'decimalPlaces'>,
): readonly Problem[] {
  if (!shapesFor[measure.polarity].includes(target.shape)) {
    return [
      { code: 'TARGET_DOES_NOT_FIT', path: ['shape'], measure: measure.code, polarity: measure.polarity },
    ];
  }
  if (target.shape === 'BAND') {
    const { redLow, greenLow, greenHigh, redHigh } = target.limits;
    const levels = [redLow, greenLow, greenHigh, redHigh];
    return [...checkLimits(target.limits), ...checkPlaces('limits', levels, measure)];
  }
  if (target.shape === 'NONE') return [];
  const { amount } = target.tolerance;
  return [
    ...(amount.isNegative() ? [negative('tolerance', amount)] : []),
    ...checkPlaces('value', [target.value], measure),
  ];
}

/** Returns a tolerance in the measure's unit; a relative tolerance is a percentage of `of`. */
export function widthOf(tolerance: Tolerance, of: Decimal): Decimal {
  return tolerance.kind === 'ABSOLUTE' ? tolerance.amount : of.abs().times(tolerance.amount).shiftedBy(-2);
}

/**
 * Returns any target as limits: a point is a band that is open on its good side. `undefined` if the target
 * rates nothing.
 *
 * @example 20 with a tolerance of 2, high is good: redLow 18, greenLow 20
 */
export function targetLimits(target: Target, polarity: Polarity): RatingLimits | undefined {
  if (target.shape === 'NONE') return undefined;
  if (target.shape === 'BAND') {
    return polarity === 'BAND_IS_GOOD' ? { ...target.limits, strict: false } : undefined;
  }
  const { value, strict } = target;
  const tolerance = widthOf(target.tolerance, value);
  const open = { redLow: null, greenLow: null, greenHigh: null, redHigh: null, strict };
  if (polarity === 'HIGH_IS_GOOD') return { ...open, redLow: value.minus(tolerance), greenLow: value };
  if (polarity === 'LOW_IS_GOOD') return { ...open, greenHigh: value, redHigh: value.plus(tolerance) };
  return undefined;
}
