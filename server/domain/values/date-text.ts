import type { Language } from './language.js';
import type { PlainDate } from './plain-date.js';

const names: Record<Language, string> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/** January to December. */
export const monthNames = (language: Language): readonly string[] => names[language].split(' ');

/**
 * A date in words, as a report writes it.
 *
 * @example describeDate('2018-03-01', 'cy') === '1 Mawrth 2018'
 */
export function describeDate(date: PlainDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${monthNames(language)[Number(month) - 1]} ${year}`;
}
