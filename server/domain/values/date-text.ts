import type { Language } from './language.js';
import { type PlainDate, parsePlainDate } from './plain-date.js';
import { type Result, refused } from './problem.js';

const names: Record<Language, string> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/** Returns the names of the months, from January to December. */
export const monthNames = (language: Language): readonly string[] => names[language].split(' ');

/**
 * Writes a date in words, as a report does.
 *
 * @example describeDate('2018-03-01', 'cy') === '1 Mawrth 2018'
 */
export function describeDate(date: PlainDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${monthNames(language)[Number(month) - 1]} ${year}`;
}

const dayForms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?: 00:00(?::00)?)?$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>[a-z]+)[ ,-]+(?<year>\d{4}|\d{2})$/,
];

/**
 * Returns the number of a month by its name in either language, or by an English short form: `Sept`, `Mar`.
 */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '');
  for (const language of ['en', 'cy'] as const) {
    const names = monthNames(language).map((each) => each.toLowerCase());
    const index = names.findIndex(
      (each) => each === word || (language === 'en' && word.length >= 3 && each.slice(0, 4).startsWith(word)),
    );
    if (index >= 0) return index + 1;
  }
  return null;
}

/** Writes a year of two digits in full, as one from 1970 to 2069. */
export const fullYear = (year: string): string =>
  year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;

/**
 * Reads a day as people in Britain write it, day first, or as year-month-day. Problem: `MALFORMED_DATE`.
 *
 * @example dateFromText('31/03/2017') is 2017-03-31
 * @example dateFromText('31st March 2017') is 2017-03-31
 */
export function dateFromText(text: string): Result<PlainDate> {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  for (const form of dayForms) {
    const { year = '', month, name, day = '' } = form.exec(plain)?.groups ?? {};
    const number = month ?? `${(name && monthNumber(name)) ?? ''}`;
    const date = `${fullYear(year)}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const read = parsePlainDate(date);
    if (read.ok) return read;
  }
  return refused({ code: 'MALFORMED_DATE', path: [], found: text });
}
