import { type Decimal, decimalText, displayDecimal } from '../values/decimal.js';
import { type Bilingual, languages } from '../values/language.js';
import type { Period } from '../values/period.js';
import type { Path, Problem } from '../values/problem.js';
import type { PeriodKind, YearType } from '../values/time-identifier.js';

/** Which values are good. `BAND_IS_GOOD`: neither too low nor too high. `NO_JUDGEMENT`: shown for context. */
export const polarities = ['HIGH_IS_GOOD', 'LOW_IS_GOOD', 'BAND_IS_GOOD', 'NO_JUDGEMENT'] as const;
export type Polarity = (typeof polarities)[number];

/** `SNAPSHOT`: as it stands on the last day. `IN_PERIOD`: of the period alone. `CUMULATIVE_YTD`: since the year began. */
export const accumulations = ['SNAPSHOT', 'IN_PERIOD', 'CUMULATIVE_YTD'] as const;
export type Accumulation = (typeof accumulations)[number];

export const frequencies = ['MONTHLY', 'QUARTERLY', 'TERMLY', 'HALF_YEARLY', 'ANNUAL'] as const;
export type Frequency = (typeof frequencies)[number];

export const units = ['NUMBER', 'PERCENT', 'PERCENTAGE_POINTS', 'POUNDS', 'MILLION_POUNDS', 'DAYS'] as const;
export type Unit = (typeof units)[number];

/** What numerator ÷ denominator is multiplied by: 100 makes a percentage, 10,000 a rate per 10,000 children. */
export const multipliers = [1, 100, 1000, 10000] as const;
export type Multiplier = (typeof multipliers)[number];

export interface Measure {
  /** Letters, digits, `_`, `.` and `-`; at most 60 characters. */
  readonly code: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  /** Digits after the point in display and so in rating; 0 to 6. */
  readonly decimalPlaces: number;
  readonly polarity: Polarity;
  readonly multiplier: Multiplier;
  readonly accumulation: Accumulation;
  readonly yearType: YearType;
  /** The shortest period it is reported for. */
  readonly frequency: Frequency;
  readonly numeratorLabel: Bilingual | null;
  readonly denominatorLabel: Bilingual | null;
  /** A value made of fewer is not rated. `null`: every value is. */
  readonly minimumDenominator: Decimal | null;
  /** Values outside these are refused. `null`: no such limit. */
  readonly minimumValue: Decimal | null;
  readonly maximumValue: Decimal | null;
  /** `false` for the measures that LAIT marks as having no quartiles. */
  readonly hasQuartiles: boolean;
}

export const measureLimits = {
  code: 60,
  title: 200,
  definition: 4000,
  label: 200,
  decimalPlaces: 6,
} as const;

/** The kind of period that a frequency reports for. */
export const frequencyKinds: Record<Frequency, PeriodKind> = {
  MONTHLY: 'MONTH',
  QUARTERLY: 'QUARTER',
  TERMLY: 'TERM',
  HALF_YEARLY: 'HALF_YEAR',
  ANNUAL: 'YEAR',
};

const codeForm = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

function checkText(path: Path, what: string, text: Bilingual, limit: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (text.en.trim() === '') problems.push({ code: 'REQUIRED', path: [...path, 'en'], what });
  for (const language of languages) {
    const found = text[language]?.length ?? 0;
    if (found > limit) problems.push({ code: 'TOO_LONG', path: [...path, language], limit, found });
  }
  return problems;
}

function checkCode(code: string): readonly Problem[] {
  if (code.length > measureLimits.code) {
    return [{ code: 'TOO_LONG', path: ['code'], limit: measureLimits.code, found: code.length }];
  }
  return codeForm.test(code) ? [] : [{ code: 'MALFORMED_CODE', path: ['code'], found: code }];
}

/** Everything wrong with a measure before it enters the catalogue; empty when nothing is. */
export function checkMeasure(draft: Measure): readonly Problem[] {
  const { decimalPlaces, minimumValue, maximumValue, minimumDenominator } = draft;
  const problems: Problem[] = [
    ...checkCode(draft.code),
    ...checkText(['title'], 'A title', draft.title, measureLimits.title),
    ...checkText(['definition'], 'A definition', draft.definition, measureLimits.definition),
  ];
  for (const label of ['numeratorLabel', 'denominatorLabel'] as const) {
    const text = draft[label];
    if (text !== null) problems.push(...checkText([label], 'A label', text, measureLimits.label));
  }
  if ((draft.numeratorLabel === null) !== (draft.denominatorLabel === null)) {
    problems.push({ code: 'FRACTION_INCOMPLETE', path: ['numeratorLabel'] });
  }
  if (!Number.isInteger(decimalPlaces) || decimalPlaces < 0 || decimalPlaces > measureLimits.decimalPlaces) {
    problems.push({
      code: 'OUT_OF_RANGE',
      path: ['decimalPlaces'],
      found: `${decimalPlaces}`,
      atLeast: '0',
      atMost: `${measureLimits.decimalPlaces}`,
    });
  }
  if (minimumValue !== null && maximumValue?.isLessThan(minimumValue)) {
    problems.push({
      code: 'OUT_OF_RANGE',
      path: ['maximumValue'],
      found: decimalText(maximumValue),
      atLeast: decimalText(minimumValue),
      atMost: 'no upper limit',
    });
  }
  if (minimumDenominator?.isNegative()) {
    problems.push({
      code: 'NEGATIVE',
      path: ['minimumDenominator'],
      found: decimalText(minimumDenominator),
    });
  }
  return problems;
}

// A snapshot is what a year-long figure of a stock is called, so it counts as long as a year.
const lengths: Record<PeriodKind, number> = {
  MONTH: 1,
  QUARTER: 2,
  TERM: 3,
  HALF_YEAR: 4,
  YEAR: 5,
  SNAPSHOT: 5,
};

const closesOn31March = (yearType: YearType): boolean => yearType === 'FINANCIAL' || yearType === 'REPORTING';

/**
 * Whether a figure of the measure may stand for the period: the period is of the frequency's kind or
 * longer (a monthly measure also takes the quarter, half year and year it rolls up to), and a part of the
 * measure's kind of year. Months are parts of every year; the financial and the reporting year both close on 31 March.
 */
export function periodFits(measure: Pick<Measure, 'frequency' | 'yearType'>, period: Period): boolean {
  const longEnough = lengths[period.kind] >= lengths[frequencyKinds[measure.frequency]];
  const sameYear =
    period.kind === 'MONTH' ||
    period.yearType === measure.yearType ||
    (closesOn31March(period.yearType) && closesOn31March(measure.yearType));
  return longEnough && sameYear;
}

const affixes: Record<Unit, readonly [before: string, after: string]> = {
  NUMBER: ['', ''],
  PERCENT: ['', ' %'],
  PERCENTAGE_POINTS: ['', ' pp'],
  POUNDS: ['£', ''],
  MILLION_POUNDS: ['£', ' m'],
  DAYS: ['', ''],
};

/** A number already in its digits, with the sign, the thousands' commas and the unit that a reader sees. */
export function withUnit(unit: Unit, digits: string): string {
  const [, sign, whole = '', fraction] = /^(-?)(\d+)(.*)$/.exec(digits) ?? [];
  const [before, after] = affixes[unit];
  return `${sign}${before}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${fraction}${after}`;
}

/**
 * The value as a reader sees it: rounded half away from zero to the measure's places, thousands parted by
 * commas, with its unit: `85.5`, `66.2 %`, `2.0 pp`, `£1.2 m`. Days and plain numbers stand alone, because
 * the measure's title says what is counted.
 *
 * @example displayValue({ unit: 'PERCENT', decimalPlaces: 1 }, decimal('94.95')) === '95.0 %'
 */
export function displayValue(measure: Pick<Measure, 'unit' | 'decimalPlaces'>, value: Decimal): string {
  return withUnit(measure.unit, displayDecimal(value, measure.decimalPlaces));
}

/** A target, tolerance or limit as a reader sees it: in full, never rounded, with the measure's unit. */
export function displayExact(measure: Pick<Measure, 'unit'>, value: Decimal): string {
  return withUnit(measure.unit, decimalText(value));
}

/** Two exact numbers with the unit said once: `12 to 18 %`, `£1.2 to £1.8 m`. `between` stands between them. */
export function displayRange(
  measure: Pick<Measure, 'unit'>,
  low: Decimal,
  between: string,
  high: Decimal,
): string {
  const from = displayExact(measure, low);
  const after = affixes[measure.unit][1];
  return `${from.slice(0, from.length - after.length)} ${between} ${displayExact(measure, high)}`;
}
