import { hasForm } from '../values/code-form.js';
import { type Decimal, decimalText, displayDecimal } from '../values/decimal.js';
import { type Bilingual, type Language, languages } from '../values/language.js';
import type { Period } from '../values/period.js';
import type { Path, Problem } from '../values/problem.js';
import type { PeriodKind, YearType } from '../values/time-identifier.js';

/**
 * The values that are good. `BAND_IS_GOOD`: neither too low nor too high. `NO_JUDGEMENT`: shown for context.
 */
export const polarities = ['HIGH_IS_GOOD', 'LOW_IS_GOOD', 'BAND_IS_GOOD', 'NO_JUDGEMENT'] as const;
export type Polarity = (typeof polarities)[number];

/**
 * `SNAPSHOT`: the state on the last day. `IN_PERIOD`: the period alone. `CUMULATIVE_YTD`: the year so far.
 */
export const accumulations = ['SNAPSHOT', 'IN_PERIOD', 'CUMULATIVE_YTD'] as const;
export type Accumulation = (typeof accumulations)[number];

export const frequencies = ['MONTHLY', 'QUARTERLY', 'TERMLY', 'HALF_YEARLY', 'ANNUAL'] as const;
export type Frequency = (typeof frequencies)[number];

export const units = ['NUMBER', 'PERCENT', 'PERCENTAGE_POINTS', 'POUNDS', 'MILLION_POUNDS', 'DAYS'] as const;
export type Unit = (typeof units)[number];

/** The factor for numerator ÷ denominator: 100 makes a percentage, 10,000 a rate per 10,000 children. */
export const multipliers = [1, 100, 1000, 10000, 100000] as const;
export type Multiplier = (typeof multipliers)[number];

export interface Measure {
  /** Letters, digits, `_`, `.` and `-`; at most 60 characters. */
  readonly code: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  /** Digits after the decimal point of a displayed value, 0 to 6. A value is also rated with these digits. */
  readonly decimalPlaces: number;
  readonly polarity: Polarity;
  readonly multiplier: Multiplier;
  readonly accumulation: Accumulation;
  readonly yearType: YearType;
  /** The shortest period that the measure is reported for. */
  readonly frequency: Frequency;
  readonly numeratorLabel: Bilingual | null;
  readonly denominatorLabel: Bilingual | null;
  /** A value with a smaller denominator is not rated; `null` if every value is rated. */
  readonly minimumDenominator: Decimal | null;
  /** Values outside these bounds are rejected; `null` if there is no such bound. */
  readonly minimumValue: Decimal | null;
  readonly maximumValue: Decimal | null;
  /** `false` for the measures that LAIT marks as having no quartiles. */
  readonly hasQuartiles: boolean;
  /** Days from the end of a period to the day by which its figure is due; 0 to 400. */
  readonly dueWithin: number;
}

const measureLimits = {
  code: 60,
  title: 200,
  definition: 4000,
  label: 200,
  decimalPlaces: 6,
  dueWithin: 400,
} as const;

/** The kind of period that a frequency reports for. */
export const frequencyKinds: Record<Frequency, PeriodKind> = {
  MONTHLY: 'MONTH',
  QUARTERLY: 'QUARTER',
  TERMLY: 'TERM',
  HALF_YEARLY: 'HALF_YEAR',
  ANNUAL: 'YEAR',
};

function checkText(path: Path, what: string, text: Bilingual, limit: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (text.en.trim() === '') problems.push({ code: 'REQUIRED', path: [...path, 'en'], what });
  for (const language of languages) {
    const length = text[language]?.length ?? 0;
    if (length > limit) problems.push({ code: 'TOO_LONG', path: [...path, language], limit, found: length });
  }
  return problems;
}

function checkCode(code: string): readonly Problem[] {
  if (code.length > measureLimits.code) {
    return [{ code: 'TOO_LONG', path: ['code'], limit: measureLimits.code, found: code.length }];
  }
  if (hasForm('MEASURE_CODE', code)) return [];
  return [{ code: 'MALFORMED_CODE', path: ['code'], found: code, form: 'MEASURE_CODE' }];
}

/** Returns `OUT_OF_RANGE` if `days` is not a whole number from 0 to 400. */
export function checkDueWithin(days: number, path: Path): readonly Problem[] {
  const atMost = measureLimits.dueWithin;
  if (Number.isInteger(days) && days >= 0 && days <= atMost) return [];
  return [{ code: 'OUT_OF_RANGE', path, found: `${days}`, atLeast: '0', atMost: `${atMost}` }];
}

/** Returns every problem with a measure; empty if it may enter the catalogue. */
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
  problems.push(...checkDueWithin(draft.dueWithin, ['dueWithin']));
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

// The order of periods by length. A snapshot counts as long as a year, because it is the year's figure of a
// stock.
const lengths: Record<PeriodKind, number> = {
  MONTH: 1,
  QUARTER: 2,
  TERM: 3,
  HALF_YEAR: 4,
  YEAR: 5,
  SNAPSHOT: 5,
  POOLED_YEARS: 6,
};

const closesOn31March = (yearType: YearType): boolean => yearType === 'FINANCIAL' || yearType === 'REPORTING';

/**
 * True if the measure can have a figure for the period. The period must be at least as long as the measure's
 * frequency; a monthly measure also takes the quarter, half and year to which it rolls up. The period must
 * also belong to the measure's type of year. A month belongs to every type. The financial and the reporting
 * year stand for each other, because both close on 31 March. Pooled calendar years fit every type, because
 * national bodies pool them for all measures.
 */
export function periodFits(measure: Pick<Measure, 'frequency' | 'yearType'>, period: Period): boolean {
  const longEnough = lengths[period.kind] >= lengths[frequencyKinds[measure.frequency]];
  const sameYear =
    period.kind === 'MONTH' ||
    period.yearType === measure.yearType ||
    (period.kind === 'POOLED_YEARS' && period.yearType === 'CALENDAR') ||
    (closesOn31March(period.yearType) && closesOn31March(measure.yearType));
  return longEnough && sameYear;
}

type Affixes = readonly [before: string, after: string];

const affixes: Record<Unit, Affixes> = {
  NUMBER: ['', ''],
  PERCENT: ['', ' %'],
  PERCENTAGE_POINTS: ['', ' pp'],
  POUNDS: ['£', ''],
  MILLION_POUNDS: ['£', ' m'],
  DAYS: ['', ''],
};

const welshAffixes: Partial<Record<Unit, Affixes>> = { PERCENTAGE_POINTS: ['', ' pwynt canran'] };

const affixesOf = (unit: Unit, language: Language): Affixes =>
  (language === 'cy' ? welshAffixes[unit] : undefined) ?? affixes[unit];

const unitWords: Readonly<Record<Unit, Readonly<Record<Language, string>>>> = {
  NUMBER: { en: 'number', cy: 'nifer' },
  PERCENT: { en: '%', cy: '%' },
  PERCENTAGE_POINTS: { en: 'pp', cy: 'pwynt canran' },
  POUNDS: { en: '£', cy: '£' },
  MILLION_POUNDS: { en: '£ m', cy: '£ m' },
  DAYS: { en: 'days', cy: 'diwrnodau' },
};

/**
 * Returns the size of the population of a rate: 1,000, 10,000 or 100,000; `null` if the measure is not a rate
 * of a population.
 */
export const rateBase = ({ multiplier }: Pick<Measure, 'multiplier'>): number | null =>
  multiplier > 100 ? multiplier : null;

/**
 * Returns the unit in words, as the heading of a column or the axis of a chart has it.
 *
 * @example unitLabel({ unit: 'NUMBER', multiplier: 10000 }).en === 'per 10,000'
 */
export function unitLabel(measure: Pick<Measure, 'unit' | 'multiplier'>): Bilingual {
  const { unit } = measure;
  const base = rateBase(measure);
  if (base === null) return unitWords[unit];
  const population = withUnit('NUMBER', `${base}`, 'en');
  const label = (language: Language, per: string): string =>
    unit === 'NUMBER' ? `${per} ${population}` : `${unitWords[unit][language]} ${per} ${population}`;
  return { en: label('en', 'per'), cy: label('cy', 'fesul') };
}

/** Adds the sign, commas between thousands and the unit to a number that is already rounded. */
function withUnit(unit: Unit, digits: string, language: Language): string {
  const [, sign, whole = '', fraction] = /^(-?)(\d+)(.*)$/.exec(digits) ?? [];
  const [before, after] = affixesOf(unit, language);
  return `${sign}${before}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${fraction}${after}`;
}

/**
 * Returns the value as displayed: rounded half away from zero to the measure's decimal places, with commas
 * between thousands and its unit: `85.5`, `66.2 %`, `2.0 pp`, `£1.2 m`. Days and plain numbers have no unit,
 * because the measure's title says what is counted. The language only changes the unit: `2.0 pwynt canran` in
 * Welsh.
 *
 * @example displayValue({ unit: 'PERCENT', decimalPlaces: 1 }, decimal('94.95')) === '95.0 %'
 */
export function displayValue(
  measure: Pick<Measure, 'unit' | 'decimalPlaces'>,
  value: Decimal,
  language: Language = 'en',
): string {
  return withUnit(measure.unit, displayDecimal(value, measure.decimalPlaces), language);
}

/**
 * Writes a target, tolerance or limit as it is displayed: in full, never rounded, with the measure's unit.
 */
export function displayExact(measure: Pick<Measure, 'unit'>, value: Decimal, language: Language): string {
  return withUnit(measure.unit, decimalText(value), language);
}

/** Writes a range with the unit only once: `12 to 18 %`, `£1.2 to £1.8 m`; in Welsh `12 i 18 %`. */
export function displayRange(
  measure: Pick<Measure, 'unit'>,
  low: Decimal,
  high: Decimal,
  language: Language,
): string {
  const from = displayExact(measure, low, language);
  const [, after] = affixesOf(measure.unit, language);
  const to = { en: 'to', cy: 'i' }[language];
  return `${from.slice(0, from.length - after.length)} ${to} ${displayExact(measure, high, language)}`;
}
