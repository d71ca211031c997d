import type { Decimal } from './decimal.js';
import type { Absence, Figure } from './figure.js';
import type { Measure, Multiplier } from './measure.js';
import type { Period } from './period.js';
import type { Result } from './problem.js';

/** `INTERIM` figures have not been cleansed. */
export const observationStatuses = ['INTERIM', 'PROVISIONAL', 'FINAL', 'REVISED'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** What a reader must know beside the value; one observation may need several. */
export const observationFlags = [
  'SERIES_BREAK',
  'ESTIMATED',
  'LOW_RELIABILITY',
  'DEFINITION_DIFFERS',
  'PROVISIONAL',
] as const;
export type ObservationFlag = (typeof observationFlags)[number];

/** One measure, one area, one period. */
export interface Observation {
  readonly measureCode: string;
  readonly gssCode: string;
  readonly period: Period;
  readonly figure: Figure;
  /** Both or neither. The denominator is above zero. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly status: ObservationStatus;
  readonly flags: readonly ObservationFlag[];
  readonly sourceSystem: string | null;
  /** The cell of the file or the field of the form, as it came. */
  readonly textAsReceived: string | null;
}

/** What somebody submits: a value or an absence, or a fraction that the value is worked out from. */
export interface ObservationInput extends Omit<Observation, 'measureCode' | 'figure'> {
  readonly value: Decimal | null;
  readonly absence: Absence | null;
}

export declare function valueOfFraction(
  numerator: Decimal,
  denominator: Decimal,
  multiplier: Multiplier,
): Decimal;
export declare function checkObservation(input: ObservationInput, measure: Measure): Result<Observation>;
