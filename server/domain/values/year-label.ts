/** Years as national bodies label them in files: one year, a year across two calendar years, or several pooled. */
import { type Period, periodOf, yearLimits } from './period.js';
import { identifierOfYears, type TimeIdentifier, timeIdentifiers, type YearType } from './time-identifier.js';

/** The labels that {@link periodOfYearLabel} reads, as examples for messages. */
export const yearLabels = ['2023', '2016-17', '2015/16', '2014-16', '2013/14-15/16'] as const;

interface YearLabel {
  /** The calendar year in which the first year begins, or the calendar year of a label that has only one. */
  readonly first: number;
  /** `CALENDAR`: 2023. `SPLIT`: 2016-17 or 2015/16. */
  readonly style: 'CALENDAR' | 'SPLIT';
  /** Number of years; above 1 if they are pooled. */
  readonly years: number;
}

/**
 * Returns the first year at or after `from` that ends with these digits: 16 after 2014 is 2016, 02 after 1999
 * is 2002.
 */
function yearEndingIn(digits: string, from: number): number {
  if (digits.length === 4) return Number(digits);
  const year = Math.floor(from / 100) * 100 + Number(digits);
  return year < from ? year + 100 : year;
}

const splitYear = String.raw`(\d{4}) ?[/-] ?(\d{4}|\d{2})`;
const laterSplitYear = String.raw`(\d{4}|\d{2})[/-](\d{4}|\d{2})`;
const twoYears = new RegExp(`^${splitYear}$`);
const spanOfSplitYears = new RegExp(`^${splitYear} ?- ?${laterSplitYear}$`);

function readLabel(text: string): YearLabel | undefined {
  if (/^\d{4}$/.test(text)) return { first: Number(text), style: 'CALENDAR', years: 1 };
  const [, first = '', second] = twoYears.exec(text) ?? [];
  if (second !== undefined) {
    const start = Number(first);
    const end = yearEndingIn(second, start);
    // With spaces, '2016 - 17' is two calendar years pooled; without, the year that begins in 2016.
    if (end === start + 1 && !text.includes(' ')) return { first: start, style: 'SPLIT', years: 1 };
    const isSpan = !text.includes('/') && end > start;
    return isSpan ? { first: start, style: 'CALENDAR', years: end - start + 1 } : undefined;
  }
  const [, start = '', startEnd = '', last = '', lastEnd] = spanOfSplitYears.exec(text) ?? [];
  if (lastEnd === undefined) return undefined;
  const firstStart = Number(start);
  const lastStart = yearEndingIn(last, firstStart);
  const areYears =
    lastStart > firstStart &&
    yearEndingIn(startEnd, firstStart) === firstStart + 1 &&
    yearEndingIn(lastEnd, lastStart) === lastStart + 1;
  return areYears ? { first: firstStart, style: 'SPLIT', years: lastStart - firstStart + 1 } : undefined;
}

const snapshotOf = (yearType: YearType): TimeIdentifier | undefined =>
  timeIdentifiers.find((each) => each.yearType === yearType && each.kind === 'SNAPSHOT');

/**
 * True if a snapshot of this type is in the second calendar year of a year from April to March, as 31 March
 * and January are.
 */
const isInSecondHalf = (yearType: YearType): boolean => yearType !== 'REPORTING_SEPTEMBER';

function identify(
  { first, style, years }: YearLabel,
  yearType: YearType,
  isNamedByEnd: boolean,
): readonly [startYear: number, identifier: TimeIdentifier | undefined] {
  const snapshot = snapshotOf(yearType);
  if (years > 1) {
    const split = yearType === 'ACADEMIC' ? yearType : 'FINANCIAL';
    const pooled = style === 'CALENDAR' ? style : split;
    return [first, identifierOfYears(pooled, years)];
  }
  if (snapshot !== undefined) {
    return [style === 'SPLIT' && isInSecondHalf(yearType) ? first + 1 : first, snapshot];
  }
  const identifier = identifierOfYears(yearType, 1);
  if (style === 'SPLIT' || yearType === 'CALENDAR') {
    return [first, (style === 'SPLIT') === (yearType !== 'CALENDAR') ? identifier : undefined];
  }
  return [first - 1, isNamedByEnd ? identifier : undefined];
}

/**
 * Returns the period that a label names for a measure of this type of year. `2016-17` and `2015/16` are one
 * year. `2014-16` and `2016 - 17` are pooled calendar years. `2013/14-15/16` is three pooled years: financial
 * years unless the measure's are academic. If `isNamedByEnd` is true, a label with one calendar year names
 * the year that ends in it (`2016` is 2015-16). Returns `undefined` if the label has none of the forms in
 * {@link yearLabels}, or if no such year of this type exists.
 *
 * @example periodOfYearLabel('2014-16', 'FINANCIAL', false) is 201416-CY3
 * @example periodOfYearLabel('2016-17', 'REPORTING_SEPTEMBER', false) is 2016-RYSEP
 */
export function periodOfYearLabel(
  text: string,
  yearType: YearType,
  isNamedByEnd: boolean,
): Period | undefined {
  const label = readLabel(text.trim().replaceAll(/[‐-―]/g, '-').replaceAll(/\s+/g, ' '));
  if (label === undefined) return undefined;
  const [startYear, identifier] = identify(label, yearType, isNamedByEnd);
  const isKnown = startYear >= yearLimits.first && startYear <= yearLimits.last;
  return identifier && isKnown ? periodOf(startYear, identifier) : undefined;
}
