/** Periods in words as reports show them, in English and in Welsh. */
import { monthNames } from './date-text.js';
import type { Language } from './language.js';
import { identifierOf, type Period, periodOf, pooledCount, startYearOf } from './period.js';
import { identifierOfYears, spansTwoYears } from './time-identifier.js';

/** The words in front of the year, by identifier; `Q` is the word for a quarter. */
export const periodWords: Record<Language, Readonly<Record<string, string>>> = {
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
 * Returns the name of a period, as in a report's heading. If a year or a quarter does not name its type of
 * year, it is the financial year's.
 *
 * @example periodLabel(201718-FYQ4, 'en') === 'Qtr 4, 2017-18'
 * @example periodLabel(201718-FYQ4, 'cy') === 'Chwarter 4, 2017-18'
 * @example periodLabel(2017-RY, 'en') === '31 March 2017'
 * @example periodLabel(201416-CY3, 'en') === '2014 to 2016, pooled'
 */
export function periodLabel(period: Period, language: Language): string {
  if (period.kind === 'POOLED_YEARS') return pooledLabel(period, language);
  const { code } = identifierOf(period);
  const inWords = periodWords[language];
  const quarter = /^(.Y)Q(\d)$/.exec(code);
  if (quarter === null) return `${inWords[code]} ${yearText(period)}`.trimStart();
  const [, year = '', number] = quarter;
  const numbered = `${inWords['Q']} ${number}`;
  if (year === 'FY') return `${numbered}, ${yearText(period)}`;
  return `${inWords[year]} ${yearText(period)}, ${numbered}`;
}
