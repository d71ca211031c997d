import { describeDate } from '../values/date-text.js';
import type { Language } from '../values/language.js';
import { absenceWords } from './absence-words.js';
import type { Absence } from './figure.js';

const expected: Record<Language, (date: string) => string> = {
  en: (date) => `; it is expected on ${date}`,
  cy: (date) => `; disgwylir ef ar ${date}`,
};

/** The reason for a missing value as a clause, with the day on which it is expected. `null`: nothing was reported. */
export function absenceClause(
  absence: Pick<Absence, 'reason' | 'system' | 'expectedOn'> | null,
  language: Language,
): string {
  const clause = absenceWords[language](absence?.reason ?? null, absence?.system ?? null);
  const expectedOn = absence?.expectedOn ?? null;
  return expectedOn === null ? clause : clause + expected[language](describeDate(expectedOn, language));
}

/** @example 'The value is not due yet; it is expected on 31 March 2018.' */
export function describeAbsence(absence: Parameters<typeof absenceClause>[0], language: Language): string {
  const clause = absenceClause(absence, language);
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
