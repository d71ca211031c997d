/** Periods in words as councils write them in reports, in English and in Welsh. */
import { monthNames } from './date-text.js';
import type { Language } from './language.js';
import {
  identifierOf,
  type Period,
  parsePeriod,
  periodOf,
  pooledCount,
  startYearOf,
  yearLimits,
} from './period.js';
import { addDays } from './plain-date.js';
import { type Result, refused } from './problem.js';
import { identifierOfYears, identifierWithCode, spansTwoYears, timeIdentifiers } from './time-identifier.js';
import { quarterOf } from './year.js';
import { periodOfYearLabel } from './year-label.js';

/** The words in front of the year, by identifier; `Q` is the word for a quarter. */
const words: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    Q: 'Qtr',
    FY: '',
    AY: 'Academic year',
    TY: 'Tax year',
    CY: 'Calendar year',
    RY: '31 March',
    RYSEP: '30 September',
    RYJAN: 'As at January',
    T1: 'Autumn term',
    T2: 'Spring term',
    T3: 'Summer term',
    T1T2: 'Autumn and spring terms',
    P1: 'April to September',
    P2: 'October to March',
    ...Object.fromEntries(monthNames('en').map((name, index) => [`M${index + 1}`, name])),
  },
  cy: {
    Q: 'Chwarter',
    FY: '',
    AY: 'Blwyddyn academaidd',
    TY: 'Blwyddyn dreth',
    CY: 'Blwyddyn galendr',
    RY: '31 Mawrth',
    RYSEP: '30 Medi',
    RYJAN: 'Fel ym mis Ionawr',
    T1: 'Tymor yr hydref',
    T2: 'Tymor y gwanwyn',
    T3: 'Tymor yr haf',
    T1T2: "Tymhorau'r hydref a'r gwanwyn",
    P1: 'Ebrill i Fedi',
    P2: 'Hydref i Fawrth',
    ...Object.fromEntries(monthNames('cy').map((name, index) => [`M${index + 1}`, name])),
  },
};

function yearText(period: Period): string {
  const { timePeriod, yearType } = period;
  return spansTwoYears(yearType) ? `${timePeriod.slice(0, 4)}-${timePeriod.slice(4)}` : timePeriod;
}

/** The words around pooled years: `Academic years 2013-14 to 2015-16, pooled`. */
const pooledWords: Record<Language, Readonly<Record<'AY' | 'to' | 'pooled', string>>> = {
  en: { AY: 'Academic years', to: 'to', pooled: ', pooled' },
  cy: { AY: 'Blynyddoedd academaidd', to: 'i', pooled: ", wedi'u cyfuno" },
};

function pooledLabel(period: Period, language: Language): string {
  const { AY, to, pooled } = pooledWords[language];
  const [first, last] = [0, pooledCount(identifierOf(period)) - 1].map((later) => {
    const year = identifierOfYears(period.yearType, 1);
    return year ? yearText(periodOf(startYearOf(period) + later, year)) : '';
  });
  const before = period.yearType === 'ACADEMIC' ? `${AY} ` : '';
  return `${before}${first} ${to} ${last}${pooled}`;
}

/**
 * The period as in a report's heading. A year or a quarter without a name is the financial year's.
 *
 * @example periodLabel(201718-FYQ4, 'en') === 'Qtr 4, 2017-18'
 * @example periodLabel(201718-FYQ4, 'cy') === 'Chwarter 4, 2017-18'
 * @example periodLabel(2017-RY, 'en') === '31 March 2017'
 * @example periodLabel(201416-CY3, 'en') === '2014 to 2016, pooled'
 */
export function periodLabel(period: Period, language: Language): string {
  if (period.kind === 'POOLED_YEARS') return pooledLabel(period, language);
  const { code } = identifierOf(period);
  const inWords = words[language];
  const quarter = /^(.Y)Q(\d)$/.exec(code);
  if (quarter === null) return `${inWords[code]} ${yearText(period)}`.trimStart();
  const [, year = '', number] = quarter;
  const numbered = `${inWords['Q']} ${number}`;
  if (year === 'FY') return `${numbered}, ${yearText(period)}`;
  return `${inWords[year]} ${yearText(period)}, ${numbered}`;
}

/** Other names for the kinds of period, in addition to the labels above and DfE's own. */
const otherNames: Readonly<Record<string, string>> = {
  'year end': 'FY',
  'year-end': 'FY',
  outturn: 'FY',
  'financial year': 'FY',
  'diwedd blwyddyn': 'FY',
  'blwyddyn ariannol': 'FY',
  'part 1': 'P1',
  'part 2': 'P2',
};

const phrases = new Map<string, string>([
  ...Object.entries(otherNames),
  ...timeIdentifiers.map(({ code, label }): [string, string] => [label.toLowerCase(), code]),
  ...Object.values(words).flatMap((inWords) =>
    Object.entries(inWords)
      .filter(([code]) => code !== 'Q')
      .map(([code, phrase]): [string, string] => [phrase.toLowerCase(), code]),
  ),
  ...monthNames('en').map((name, index): [string, string] => [
    name.slice(0, 3).toLowerCase(),
    `M${index + 1}`,
  ]),
]);

function identifierFromText(words: string) {
  const quarter = /^(.*?)\s*\b(?:qtr|quarter|q|chwarter|ch)\.? ?([1-4])$/.exec(words);
  if (quarter === null) return identifierWithCode(phrases.get(words) ?? '');
  const year = phrases.get(quarter[1] ?? '');
  return identifierWithCode(`${year}Q${quarter[2]}`);
}

const isWithinLimits = (year: number): boolean => year >= yearLimits.first && year <= yearLimits.last;

const endOfQuarter = /^(?:the )?quarter end(?:ing|ed) (\d{1,2}) ([a-z]+) (\d{4})$/;

function quarterEnding(text: string): Period | undefined {
  const [, day, name = '', year] = endOfQuarter.exec(text) ?? [];
  const identifier = identifierWithCode(phrases.get(name) ?? '');
  if (identifier?.kind !== 'MONTH' || !isWithinLimits(Number(year))) return undefined;
  const month = periodOf(Number(year), identifier);
  const quarter = quarterOf(month, 'FINANCIAL');
  const lastDay = addDays(quarter.endsBefore, -1);
  return lastDay === `${lastDay.slice(0, 8)}${day?.padStart(2, '0')}` &&
    quarter.endsBefore === month.endsBefore &&
    isWithinLimits(startYearOf(quarter))
    ? quarter
    : undefined;
}

/** Only with the word for pooled: '2014-16' could be a slip of the pen for 2015-16. */
const pooledSpan =
  /^(academic years |blynyddoedd academaidd )?(\d{4}(?:[-/]\d{2,4})?)(?: (?:to|i) | ?- ?)(\d{2,4}(?:[-/]\d{2,4})?),? (?:pooled|wedi'u cyfuno)$/;

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
  const next = String(startYear + 1);
  const fits = spansTwoYears(identifier.yearType)
    ? second === next || second === next.slice(2)
    : second === undefined;
  return fits ? periodOf(startYear, identifier) : undefined;
}

/**
 * Reads a period as councils write it, or its code: `Qtr 4, 2017-18`, `Quarter 3 2017/18`, `2017-18 Q4`,
 * `January 2017`, `2016-17`, `Year end 2016-17`, `31 March 2017`, `Autumn term 2016-17`,
 * `quarter ending 31 December 2017`, `2014 to 2016, pooled`, and every label from {@link periodLabel} in either language. A bare
 * `2017` or `Qtr 1 2017` is ambiguous, so it gives `MALFORMED_PERIOD`.
 *
 * @example periodFromText('Year end 2016-17') is 201617-FY
 */
export function periodFromText(text: string): Result<Period> {
  const plain = text.trim().replaceAll(/\s+/g, ' ').replaceAll(/[‐-―]/g, '-').replaceAll('’', "'");
  const byCode = parsePeriod(plain.toUpperCase());
  if (byCode.ok) return byCode;
  const lower = plain.toLowerCase();
  const period = quarterEnding(lower) ?? pooledPeriod(lower) ?? periodFromYear(lower);
  return period === undefined
    ? refused({ code: 'MALFORMED_PERIOD', path: [], found: text })
    : { ok: true, value: period };
}
