/** Reads periods as councils write them in spreadsheets and reports, in English and in Welsh. */
import { dateFromText, fullYear, monthNumber } from './date-text.js';
import { type Period, parsePeriod, periodOf, startYearOf, yearLimits } from './period.js';
import { periodLabel, periodWords } from './period-text.js';
import { addDays, type PlainDate } from './plain-date.js';
import { ok, type Result, refused } from './problem.js';
import { identifierWithCode, spansTwoYears, timeIdentifiers } from './time-identifier.js';
import { quarterOf, yearOf } from './year.js';
import { periodOfYearLabel } from './year-label.js';

/** Other names for the kinds of period, in addition to the labels of reports and DfE's own. */
const otherNames: Readonly<Record<string, string>> = {
  fy: 'FY',
  ay: 'AY',
  cy: 'CY',
  ty: 'TY',
  'year end': 'FY',
  'year-end': 'FY',
  outturn: 'FY',
  'diwedd blwyddyn': 'FY',
  'blwyddyn ariannol': 'FY',
  'part 1': 'P1',
  'part 2': 'P2',
  h1: 'P1',
  h2: 'P2',
  'half 1': 'P1',
  'half 2': 'P2',
};

const phrases = new Map<string, string>([
  ...Object.entries(otherNames),
  ...timeIdentifiers.map(({ code, label }): [string, string] => [label.toLowerCase(), code]),
  ...Object.values(periodWords).flatMap((inWords) =>
    Object.entries(inWords).map(([code, phrase]): [string, string] => [phrase.toLowerCase(), code]),
  ),
]);

function identifierFromText(words: string) {
  const month = monthNumber(words);
  if (month !== null) return identifierWithCode(`M${month}`);
  const quarter = /^(.*?)\s*\b(?:qtr|quarter|q|chwarter|ch)\.? ?([1-4])$/.exec(words);
  if (quarter === null) return identifierWithCode(phrases.get(words) ?? '');
  const year = phrases.get(quarter[1] ?? '');
  return identifierWithCode(`${year}Q${quarter[2]}`);
}

const isWithinLimits = (year: number): boolean => year >= yearLimits.first && year <= yearLimits.last;

/** Returns the month of a year; `undefined` if the name is not that of a month. */
function monthOf(name: string, year: number): Period | undefined {
  const identifier = identifierWithCode(`M${monthNumber(name)}`);
  return identifier && isWithinLimits(year) ? periodOf(year, identifier) : undefined;
}

/** The order in which the types of year are tried for a year, quarter or half that does not name its type. */
const yearTypesInOrder = ['FINANCIAL', 'ACADEMIC', 'CALENDAR'] as const;

const ends = /^(?:the )?(quarter|year) (?:end(?:ing|ed)|to) (?:(\d{1,2}) )?([a-z]+) (\d{4})$/;

/** Reads a period by its end: `quarter ending 31 December 2017`, `year to March 2017`. */
function periodEnding(text: string): Period | undefined {
  const [, kind, day, name = '', year] = ends.exec(text) ?? [];
  const month = monthOf(name, Number(year));
  if (month === undefined || !isWithinLimits(startYearOf(month) - 1)) return undefined;
  const lastDay = addDays(month.endsBefore, -1);
  if (day !== undefined && Number(lastDay.slice(8)) !== Number(day)) return undefined;
  const candidates =
    kind === 'quarter'
      ? [quarterOf(month, 'FINANCIAL')]
      : yearTypesInOrder.map((yearType) => yearOf(month, yearType));
  return candidates.find(({ endsBefore }) => endsBefore === month.endsBefore);
}

const range = /^([a-z]+)\.?(?: (\d{4}))? ?(?:-|to) ?([a-z]+)\.? (\d{4})(?:[-/](\d{4}|\d{2}))?$/;

/**
 * Reads a period by its months: `Jan-Mar 2017`, `October 2016 to March 2017`, `Apr-Jun 2017/18`. It is a
 * quarter, term, half or year of the financial year or, if the financial year has none with these months, of
 * another type of year.
 */
function periodOfMonths(text: string): Period | undefined {
  const [, firstName = '', firstYear, lastName = '', year = '', second] = range.exec(text) ?? [];
  const [first, last] = [monthNumber(firstName), monthNumber(lastName)];
  if (first === null || last === null || (second !== undefined && firstYear !== undefined)) return undefined;
  if (second !== undefined && !follows(year, second)) return undefined;
  const lastYear = Number(year) + (second !== undefined && last < 4 ? 1 : 0);
  const begins = firstYear === undefined ? lastYear - (first > last ? 1 : 0) : Number(firstYear);
  const [from, until] = [monthOf(firstName, begins), monthOf(lastName, lastYear)];
  if (from === undefined || until === undefined) return undefined;
  return longPeriods(begins).find(
    ({ startsOn, endsBefore }) => startsOn === from.startsOn && endsBefore === until.endsBefore,
  );
}

/**
 * Returns all periods longer than a month that begin in the calendar year, those of the financial year first.
 */
const longPeriods = (calendarYear: number): readonly Period[] =>
  yearTypesInOrder.flatMap((yearType) =>
    timeIdentifiers
      .filter((identifier) => identifier.yearType === yearType && identifier.months > 1)
      .flatMap((identifier) =>
        [calendarYear - 1, calendarYear].filter(isWithinLimits).map((year) => periodOf(year, identifier)),
      ),
  );

const follows = (first: string, second: string): boolean => {
  const next = String(Number(first) + 1);
  return second === next || second === next.slice(2);
};

/**
 * The form of pooled years. The word for pooled is necessary, because `2014-16` alone could be a slip of the
 * pen for 2015-16.
 */
const pooledSpan =
  /^(academic years |blynyddoedd academaidd )?(\d{4}(?:[-/]\d{2,4})?)(?: (?:to|i) |-)(\d{2,4}(?:[-/]\d{2,4})?),? (?:pooled|wedi'u cyfuno)$/;

function pooledPeriod(text: string): Period | undefined {
  const [, academic, first = '', last] = pooledSpan.exec(text) ?? [];
  if (last === undefined) return undefined;
  return periodOfYearLabel(`${first} - ${last}`, academic === undefined ? 'FINANCIAL' : 'ACADEMIC', false);
}

const yearPattern = /\b(\d{4})(?: ?[-/] ?(\d{4}|\d{2}))?(?!\d)/;

function periodFromYear(text: string): Period | undefined {
  const [year, first = '', second] = yearPattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  const identifier = identifierFromText(
    text
      .replace(year, ' ')
      .replaceAll(/[,\s]+/g, ' ')
      .trim(),
  );
  const startYear = Number(first);
  if (identifier === undefined || !isWithinLimits(startYear)) return undefined;
  const fits = spansTwoYears(identifier.yearType)
    ? second !== undefined && follows(first, second)
    : second === undefined;
  return fits ? periodOf(startYear, identifier) : undefined;
}

/** The snapshots that a single day stands for, by month and day. */
const snapshotsByDay: Readonly<Record<string, string>> = { '03-31': 'RY', '09-30': 'RYSEP' };

/**
 * Returns the day that a text gives where a period belongs; `null` if it is not a day.
 *
 * @example dayInText('As at 31 March 2017') === '2017-03-31'
 */
export function dayInText(text: string): PlainDate | null {
  const day = dateFromText(plainText(text));
  return day.ok ? day.value : null;
}

function periodOfDay(text: string): Period | undefined {
  const day = dateFromText(text);
  const snapshot = day.ok ? identifierWithCode(snapshotsByDay[day.value.slice(5)] ?? '') : undefined;
  const year = day.ok ? Number(day.value.slice(0, 4)) : 0;
  return snapshot && isWithinLimits(year) ? periodOf(year, snapshot) : undefined;
}

/**
 * Returns the text with only one kind of blank and dash. Years of two digits are written in full if a word
 * says that they are years.
 */
const plainText = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll('’', "'")
    .replace(/^(?:as at|as of|at) (?=\d)/, '')
    .replaceAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(fy|ay|cy|ty)(?=\d)/, '$1 ')
    .replace(/ ?- ?/g, '-')
    .replace(/^(.*[a-z].*[ ,]|)(\d{2})([-/])(\d{2})(?![\d/-])(.*)$/, inFullYears)
    .replace(/^([a-z]+\.?)[ '-]+(\d{2})$/, (whole, name, year) =>
      monthNumber(name) === null ? whole : `${name} ${fullYear(year)}`,
    );

/**
 * Writes years of two digits in full: `q4 16/17` becomes `q4 2016/17`. A text without a word stays as it is,
 * because `10/11` could be a month too.
 */
const inFullYears = (
  whole: string,
  before: string,
  first: string,
  dash: string,
  second: string,
  after: string,
) =>
  /[a-z]/.test(before + after) && follows(fullYear(first), fullYear(second))
    ? `${before}${fullYear(first)}${dash}${second}${after}`
    : whole;

/**
 * Reads a period as councils write it, or its code: `Qtr 4, 2017-18`, `Quarter 3 2017/18`, `Q4 16/17`,
 * `Sept 2017`, `Mar-17`, `2016-17`, `FY 2016/17`, `H1 2017/18`, `Jan–Mar 2017`, `Year end 2016-17`,
 * `As at 31 March 2017`, `31/03/2017`, `Autumn term 2016-17`, `quarter ending 31 December 2017`,
 * `2014 to 2016, pooled`, and every label from `periodLabel` in either language. Problem: `MALFORMED_PERIOD`
 * for anything else. A bare `2017` or `Qtr 1 2017` is ambiguous, and a day other than 31 March and 30
 * September is no period.
 *
 * @example periodFromText('Year end 2016-17') is 201617-FY
 */
export function periodFromText(text: string): Result<Period> {
  const byCode = parsePeriod(text.trim().toUpperCase());
  if (byCode.ok) return byCode;
  const plain = plainText(text);
  const period =
    periodOfDay(plain) ??
    periodEnding(plain) ??
    periodOfMonths(plain) ??
    pooledPeriod(plain) ??
    periodFromYear(plain);
  return period
    ? ok(period)
    : refused({ code: 'MALFORMED_PERIOD', path: [], found: text, instead: insteadOf(plain) });
}

/**
 * Returns the periods that an ambiguous text may mean, for the message; `undefined` if no period is close to
 * it.
 */
function insteadOf(plain: string): string | undefined {
  const day = dateFromText(plain);
  if (day.ok) return monthWith(day.value);
  const [, kind = '', year = ''] = /^(.*?)[ ,]*\b((?:19|20)\d{2})$/.exec(plain) ?? [];
  const startYear = Number(year);
  if (year === '' || !isWithinLimits(startYear - 1)) return undefined;
  const words = kind.trim();
  const snapshot = identifierWithCode('RY');
  return (
    [
      ...[startYear - 1, startYear].map((first) => periodFromYear(`${words} ${first}-${first + 1}`)),
      words === '' && snapshot ? periodOf(startYear, snapshot) : undefined,
    ]
      .filter((period) => period !== undefined)
      .map((period) => `${periodLabel(period, 'en')} (${period.code})`)
      .join(' or ') || undefined
  );
}

/**
 * Returns the month of a day, in words and as its code; `undefined` if the year is outside
 * {@link yearLimits}.
 */
export function monthWith(day: PlainDate): string | undefined {
  const identifier = identifierWithCode(`M${Number(day.slice(5, 7))}`);
  const year = Number(day.slice(0, 4));
  if (!identifier || !isWithinLimits(year)) return undefined;
  const month = periodOf(year, identifier);
  return `${periodLabel(month, 'en')} (${month.code})`;
}
