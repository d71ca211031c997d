import type { Decimal } from './decimal.js';
import type { Bilingual, Language } from './language.js';
import type { Measure, Polarity } from './measure.js';
import type { PlainDate } from './plain-date.js';
import type { Problem, Result } from './problem.js';

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

interface Standing {
  readonly kind: TargetKind;
  readonly state: TargetState;
  readonly rationale: Rationale | null;
}

export interface PointTarget extends Standing {
  readonly shape: 'POINT';
  readonly value: Decimal;
  readonly tolerance: Tolerance;
}

export interface BandTarget extends Standing {
  readonly shape: 'BAND';
  readonly enteredAs: BandEntry;
  readonly limits: BandLimits;
}

/** 'Not a target measure', said on purpose. */
export interface NoTarget extends Standing {
  readonly shape: 'NONE';
}

export type Target = PointTarget | BandTarget | NoTarget;

export declare function bandEdgeInside(
  low: Decimal | null,
  high: Decimal | null,
  edge: Decimal,
): Result<BandLimits>;
export declare function bandRingOutside(
  low: Decimal | null,
  high: Decimal | null,
  ring: Decimal,
): Result<BandLimits>;
export declare function checkTarget(
  target: Target,
  measure: Pick<Measure, 'code' | 'polarity'>,
): readonly Problem[];
/** The four limits that any target comes down to; `undefined` where there is none. */
export declare function targetLimits(target: Target, polarity: Polarity): BandLimits | undefined;
export declare function describeTarget(target: Target, measure: Measure, language: Language): string;
