/** The definition of a measure, as far as an open-data file gives it. */
import type { Accumulation, Frequency, Measure, Multiplier, Polarity, Unit } from '../measures/measure.js';
import { decimal } from '../values/decimal.js';
import type { PeriodKind, TimeIdentifier } from '../values/time-identifier.js';
import type { FilterColumn, IndicatorColumn } from './open-data-layout.js';
import { type FilterItems, itemsFor } from './open-data-mapping.js';

/** A measure that may lack its polarity: no file says which values are good, so a person decides. */
export type ProposedMeasure = Omit<Measure, 'polarity'> & { readonly polarity: Polarity | null };

/**
 * A unit and a multiplier. `isAssumed` is true if they are only guessed from the words of the column's name
 * and label.
 */
export interface IndicatorUnit {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  readonly isAssumed: boolean;
}

const rates: readonly (readonly [RegExp, Multiplier])[] = [
  [/\bper (?:10k|10,?000)\b/, 10_000],
  [/\bper (?:1k|1,?000)\b/, 1_000],
];

const wordsOf = ({ column, label }: IndicatorColumn): string =>
  `${column.replaceAll('_', ' ')} ${label}`.toLowerCase();

/** True if the name or the unit says that values are calculated from others. */
export const mayBeFraction = (indicator: IndicatorColumn): boolean =>
  (indicator.unit !== null && indicator.unit !== 'NUMBER') ||
  /percent|pct|\bperc\b|proportion|share|\brates?\b|ratio|\bper\b|average|\bavg\b|\bmean\b|score|caseload/.test(
    wordsOf(indicator),
  );

/**
 * Returns the unit and multiplier that follow from the description, from the fraction or, without either,
 * from the words of the column's name and label.
 */
export function unitOf(indicator: IndicatorColumn, multiplier: Multiplier | null): IndicatorUnit {
  const words = wordsOf(indicator);
  const [, perPeople = null] = rates.find(([form]) => form.test(words)) ?? [];
  const { unit } = indicator;
  if (unit !== null && unit !== 'NUMBER') {
    return { unit, multiplier: unit === 'PERCENT' ? 100 : (multiplier ?? 1), isAssumed: false };
  }
  if (perPeople !== null) return { unit: 'NUMBER', multiplier: perPeople, isAssumed: false };
  if (unit === 'NUMBER') return { unit, multiplier: multiplier ?? 1, isAssumed: false };
  if (multiplier !== null) {
    return { unit: multiplier === 100 ? 'PERCENT' : 'NUMBER', multiplier, isAssumed: false };
  }
  const isShare = /percent|pct|\bperc\b|proportion|\brates?\b/.test(words);
  return isShare
    ? { unit: 'PERCENT', multiplier: 100, isAssumed: true }
    : { unit: 'NUMBER', multiplier: 1, isAssumed: false };
}

const onADay = /\bon \d|\bas at\b|\bat (?:the )?(?:end|31|30)\b/i;
const overTime = /\bduring\b|\bin the year\b|\bstart(?:s|ed|ing|ers)?\b|\bceas|\bleavers?\b|\beach year\b/i;

/** Returns the part of the period that values cover. It is a guess from the words, which a person checks. */
function accumulationOf(words: string, identifier: TimeIdentifier): Accumulation {
  if (onADay.test(words)) return 'SNAPSHOT';
  if (overTime.test(words)) return 'IN_PERIOD';
  return identifier.kind === 'SNAPSHOT' ? 'SNAPSHOT' : 'IN_PERIOD';
}

const frequencies: Partial<Record<PeriodKind, Frequency>> = {
  MONTH: 'MONTHLY',
  QUARTER: 'QUARTERLY',
  TERM: 'TERMLY',
  HALF_YEAR: 'HALF_YEARLY',
};

/** Facts about one indicator in one series. */
export interface MeasureFacts {
  readonly indicator: IndicatorColumn;
  /** The indicator's name without the words that all indicators of the file share. */
  readonly shortName: string;
  readonly where: FilterItems;
  readonly filters: readonly FilterColumn[];
  /** The name of the file in texts. */
  readonly file: string;
  readonly identifier: TimeIdentifier;
  /** The labels of the fraction's parts. */
  readonly labels: readonly [numerator: string, denominator: string] | null;
  readonly multiplier: Multiplier | null;
  readonly decimalPlaces: number;
  /** The smallest and the largest number of the series. */
  readonly range: readonly [least: number, most: number];
}

const english = (en: string) => ({ en, cy: null });
const lengths = { code: 60, title: 200, label: 200 } as const;

/** Returns the first of the items that a filter selects, for texts. */
const itemOf = (where: FilterItems, { column }: FilterColumn): string => itemsFor(where, column)[0] ?? '';

/**
 * Returns the items that distinguish this series from others: those that are neither a total nor the only
 * item of their filter.
 */
const tellingItems = ({ where, filters }: Pick<MeasureFacts, 'where' | 'filters'>): readonly string[] =>
  filters.flatMap((filter) => {
    const items = itemsFor(where, filter.column);
    const isTelling = filter.items.length > items.length && items[0] !== filter.total;
    return isTelling ? [itemOf(where, filter)] : [];
  });

/** Proposes a measure. {@link measureCode} makes a code that is not taken. */
export function proposeMeasure(code: string, facts: MeasureFacts): ProposedMeasure {
  const { indicator, where, filters, file, identifier, labels, range } = facts;
  const { unit, multiplier } = unitOf(indicator, facts.multiplier);
  const items = tellingItems(facts);
  const rows = filters.map((filter) => `${filter.label} '${itemOf(where, filter)}'`);
  const definition = [
    `${indicator.label}${rows.length > 0 ? `, ${rows.join(', ')}` : ''}, from ${file}.`,
    labels && ` ${labels[0]} ÷ ${labels[1]}.`,
  ];
  const isSigned = unit === 'PERCENTAGE_POINTS' || range[0] < 0;
  return {
    code,
    title: english(shortened([indicator.label, items.join(', ')].filter(Boolean).join(': '), lengths.title)),
    definition: english(definition.filter(Boolean).join('')),
    unit,
    decimalPlaces: facts.decimalPlaces,
    polarity: null,
    multiplier,
    accumulation: accumulationOf([...rows, indicator.label, indicator.column].join(' '), identifier),
    yearType: identifier.yearType,
    frequency: frequencies[identifier.kind] ?? 'ANNUAL',
    numeratorLabel: labels && english(shortened(labels[0], lengths.label)),
    denominatorLabel: labels && english(shortened(labels[1], lengths.label)),
    minimumDenominator: null,
    minimumValue: isSigned ? null : decimal(0),
    maximumValue: unit === 'PERCENT' && labels && range[1] <= 100 ? decimal(100) : null,
    hasQuartiles: true,
    dueWithin: 0,
  };
}

/**
 * Makes a code that no other measure has, from the items and the indicator: `sdq-score-is-normal-percent`.
 */
export function measureCode(
  facts: Pick<MeasureFacts, 'shortName' | 'where' | 'filters'>,
  isTaken: (code: string) => boolean,
): string {
  let code = facts.shortName || 'measure';
  // The last filter usually distinguishes most, so its item is the first to use the remaining length.
  for (const item of [...tellingItems(facts)].reverse()) {
    const words = cutAtWord(slug(item), lengths.code - code.length - 1);
    if (words !== '') code = `${words}-${code}`;
  }
  return untaken(code, isTaken);
}

function untaken(code: string, isTaken: (code: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = `${code.slice(0, lengths.code - suffix.length).replace(/-+$/, '')}${suffix}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Writes a text as lower-case words and digits joined by hyphens. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Words that a code can do without. */
const smallWords = /-(?:a|an|and|at|for|in|of|on|or|the|their|to|with)(?=-)/g;

function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.replaceAll(smallWords, '');
  return short.length <= length ? short : short.slice(0, Math.max(0, short.lastIndexOf('-', length)));
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
