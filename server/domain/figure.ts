import type { Decimal } from './decimal.js';
import type { PlainDate } from './plain-date.js';
import type { Result } from './problem.js';

/** Why there is no value. Never a blank and never a number that means something else. */
export const absenceReasons = [
  'NOT_APPLICABLE',
  'NOT_AVAILABLE',
  'CONFIDENTIAL',
  'ROUNDS_TO_ZERO',
  'UNRELIABLE',
  'NOT_CAPTURED',
  'NOT_YET_DUE',
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export interface Absence {
  readonly reason: AbsenceReason;
  readonly explanation: string | null;
  /** The system that does not capture it: `Mosaic`. */
  readonly system: string | null;
  readonly expectedOn: PlainDate | null;
}

/** A value, or why there is none. */
export type Figure =
  | { readonly kind: 'VALUE'; readonly value: Decimal }
  | { readonly kind: 'ABSENT'; readonly absence: Absence };

export const valueFigure = (value: Decimal): Figure => ({ kind: 'VALUE', value });

export const absentFigure = (reason: AbsenceReason, more: Partial<Omit<Absence, 'reason'>> = {}): Figure => ({
  kind: 'ABSENT',
  absence: { reason, explanation: null, system: null, expectedOn: null, ...more },
});

export const figureFormats = ['DFE', 'LAIT', 'COUNCIL'] as const;
export type FigureFormat = (typeof figureFormats)[number];

export declare function parseFigure(text: string, format: FigureFormat): Result<Figure>;
/** The DfE symbol; `null` for the two reasons that DfE has none for. */
export declare function symbolOf(reason: AbsenceReason): string;
