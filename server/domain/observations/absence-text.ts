import { describeDate } from '../values/date-text.js';
import type { Language } from '../values/language.js';
import type { Absence, AbsenceReason } from './figure.js';

type ReportedAbsence = Pick<Absence, 'reason' | 'system' | 'expectedOn'>;

const english = (reason: AbsenceReason | null, system: string | null): string => {
  switch (reason) {
    case null:
      return 'nothing was reported';
    case 'NOT_APPLICABLE':
      return 'the measure does not apply here';
    case 'NOT_AVAILABLE':
      return 'the value is not available';
    case 'CONFIDENTIAL':
      return 'the value is confidential';
    case 'ROUNDS_TO_ZERO':
      return 'the value rounds to 0 but is not 0';
    case 'UNRELIABLE':
      return 'the value is too unreliable to give';
    case 'NOT_CAPTURED':
      return `the value is not captured by ${system ?? 'the system'}`;
    case 'NOT_YET_DUE':
      return 'the value is not due yet';
  }
};

const welsh = (reason: AbsenceReason | null, system: string | null): string => {
  switch (reason) {
    case null:
      return 'ni adroddwyd dim';
    case 'NOT_APPLICABLE':
      return "nid yw'r mesur yn berthnasol yma";
    case 'NOT_AVAILABLE':
      return "nid yw'r gwerth ar gael";
    case 'CONFIDENTIAL':
      return "mae'r gwerth yn gyfrinachol";
    case 'ROUNDS_TO_ZERO':
      return "mae'r gwerth yn talgrynnu i 0 ond nid yw'n 0";
    case 'UNRELIABLE':
      return "mae'r gwerth yn rhy annibynadwy i'w roi";
    case 'NOT_CAPTURED':
      return `nid yw'r gwerth yn cael ei gofnodi gan ${system ?? 'y system'}`;
    case 'NOT_YET_DUE':
      return "nid yw'r gwerth yn ddyledus eto";
  }
};

const words: Record<Language, typeof english> = { en: english, cy: welsh };

const expected: Record<Language, (date: string) => string> = {
  en: (date) => `; it is expected on ${date}`,
  cy: (date) => `; disgwylir ef ar ${date}`,
};

/**
 * Says the reason for a missing value, and the day on which it is expected, as a clause without capital or full stop.
 * `null` means that nothing was reported.
 *
 * @example absenceClause(null, 'en') === 'nothing was reported'
 */
export function absenceClause(absence: ReportedAbsence | null, language: Language): string {
  const clause = words[language](absence?.reason ?? null, absence?.system ?? null);
  const expectedOn = absence?.expectedOn ?? null;
  return expectedOn === null ? clause : clause + expected[language](describeDate(expectedOn, language));
}

/**
 * Says the same as {@link absenceClause} as a sentence.
 *
 * @example 'The value is not due yet; it is expected on 31 March 2018.'
 */
export function describeAbsence(absence: ReportedAbsence | null, language: Language): string {
  const clause = absenceClause(absence, language);
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
