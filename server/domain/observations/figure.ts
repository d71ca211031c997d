import {
  type Decimal,
  decimal,
  decimalLimits,
  parseDecimal,
  roundHalfAwayFromZero,
} from '../values/decimal.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import { ok, type Result, refused } from '../values/problem.js';

/** The reasons for a missing value, which is never stored as a blank or as a special number. */
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
  readonly explanation: Bilingual | null;
  /** The system that does not capture the value: `Mosaic`. */
  readonly system: string | null;
  readonly expectedOn: PlainDate | null;
}

/** A value, or the reason for its absence. */
export type Figure =
  | { readonly kind: 'VALUE'; readonly value: Decimal }
  | { readonly kind: 'ABSENT'; readonly absence: Absence };

export const valueFigure = (value: Decimal): Figure => ({ kind: 'VALUE', value });

export const absentFigure = (reason: AbsenceReason, more: Partial<Omit<Absence, 'reason'>> = {}): Figure => ({
  kind: 'ABSENT',
  absence: { reason, explanation: null, system: null, expectedOn: null, ...more },
});

/**
 * The formats of a cell. `DFE`: the open-data standard. `LAIT`: the Local Authority Interactive Tool.
 * `FINGERTIPS`: public health's data files, which have no symbols. `COUNCIL`: a council's own file.
 */
export const figureFormats = ['DFE', 'LAIT', 'FINGERTIPS', 'COUNCIL'] as const;
export type FigureFormat = (typeof figureFormats)[number];

const dfeSymbols: ReadonlyMap<string, AbsenceReason> = new Map([
  ['z', 'NOT_APPLICABLE'],
  ['x', 'NOT_AVAILABLE'],
  ['c', 'CONFIDENTIAL'],
  ['low', 'ROUNDS_TO_ZERO'],
  ['k', 'ROUNDS_TO_ZERO'],
  ['u', 'UNRELIABLE'],
]);

const symbols: Record<FigureFormat, ReadonlyMap<string, AbsenceReason>> = {
  DFE: dfeSymbols,
  LAIT: new Map([...dfeSymbols, ['-', 'NOT_AVAILABLE'], ['..', 'NOT_AVAILABLE']]),
  FINGERTIPS: new Map(),
  COUNCIL: dfeSymbols,
};

const otherBlanks = /[\u00a0\u2007\u202f]/g;
const invisible = /[\u200b\u2060\ufeff]/g;
// The typographic minus sign, and the dashes that word processors write in its place.
const otherMinus = /^[\u2212\u2012\u2013\ufe63\uff0d]/;
const ascii = /^[\x20-\x7e]*$/;

/** Returns the text of a cell in plain characters: without no-break spaces, and with a hyphen for a minus. */
const plainCell = (text: string): string =>
  ascii.test(text)
    ? text.trim().toLowerCase()
    : text
        .replaceAll(otherBlanks, ' ')
        .replaceAll(invisible, '')
        .trim()
        .replace(otherMinus, '-')
        .toLowerCase();

/**
 * Removes the square brackets in which the Government Analysis Function writes symbols: `[c]` becomes `c`.
 */
const withoutBrackets = (cell: string): string => /^\[ ?([a-z]+) ?\]$/.exec(cell)?.[1] ?? cell;

const spreadsheetNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/;
const groupedNumber = /^[+-]?\d{1,3}(?:([ ,])\d{3})(?:\1\d{3})*(?:\.\d*)?$/;

// A spreadsheet calculates in binary with 15 significant digits; the digits beyond them (4.0999999999999996
// for 4.1) are an artefact that the user did not enter.
const spreadsheetDigits = 15;

function readSpreadsheetNumber(text: string): Decimal | undefined {
  if (!spreadsheetNumber.test(text)) return undefined;
  const entered = decimal(text).precision(spreadsheetDigits);
  return parseDecimal(roundHalfAwayFromZero(entered, decimalLimits.decimalPlaces).toFixed());
}

function readCouncilNumber(text: string): Decimal | undefined {
  const bare = text.replace(/^([+-]?)£/, '$1').replace(/ ?%$/, '');
  return readSpreadsheetNumber(groupedNumber.test(bare) ? bare.replaceAll(/[ ,]/g, '') : bare);
}

const numberReaders: Record<FigureFormat, (text: string) => Decimal | undefined> = {
  DFE: parseDecimal,
  LAIT: readSpreadsheetNumber,
  FINGERTIPS: readSpreadsheetNumber,
  COUNCIL: readCouncilNumber,
};

/**
 * Reads one cell: a number, or a symbol in its place (`z x c low k u`, also in square brackets; from LAIT
 * also `-` and `..`). A number in a council's file may have commas or blanks between thousands, a pound sign
 * in front or a per cent sign at the end. No-break spaces are blanks, and a typographic minus is a minus.
 * Numbers from LAIT, Fingertips and councils are read to 15 significant digits, the precision of a
 * spreadsheet, and to 12 decimal places. Problems: `VALUE_OR_ABSENCE_REQUIRED` for a blank,
 * `MALFORMED_DECIMAL` for a number that cannot be stored, `UNKNOWN_SYMBOL` for anything else (including `:`
 * and `~`).
 *
 * @example parseFigure('4.0999999999999996', 'LAIT') is the value 4.1
 * @example parseFigure('..', 'DFE').ok === false
 */
export function parseFigure(text: string, format: FigureFormat): Result<Figure> {
  const cell = plainCell(text);
  if (cell === '') return refused({ code: 'VALUE_OR_ABSENCE_REQUIRED', path: [] });
  const reason = symbols[format].get(cell) ?? symbols[format].get(withoutBrackets(cell));
  if (reason !== undefined) return ok(absentFigure(reason));
  const value = numberReaders[format](cell);
  if (value !== undefined) return ok(valueFigure(value));
  if (/\d/.test(cell)) return refused({ code: 'MALFORMED_DECIMAL', path: [], found: text });
  return refused({ code: 'UNKNOWN_SYMBOL', path: [], found: text, allowed: [...symbols[format].keys()] });
}

const symbolsByReason: Record<AbsenceReason, string> = {
  NOT_APPLICABLE: 'z',
  NOT_AVAILABLE: 'x',
  CONFIDENTIAL: 'c',
  ROUNDS_TO_ZERO: 'low',
  UNRELIABLE: 'u',
  NOT_CAPTURED: 'x',
  NOT_YET_DUE: 'x',
};

/**
 * Returns the DfE symbol of a reason in an exported file. DfE has no symbols for `NOT_CAPTURED` and
 * `NOT_YET_DUE`; both are exported as not available.
 */
export const symbolOf = (reason: AbsenceReason): string => symbolsByReason[reason];
