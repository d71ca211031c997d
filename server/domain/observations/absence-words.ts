import type { Language } from '../values/language.js';
import type { AbsenceReason } from './figure.js';

/** The reason for a missing value as a clause, in the words of both languages; `null` if nothing was reported. */
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

/**
 * The reason for a missing value as a clause without capital or full stop.
 *
 * @example absenceWords.en('CONFIDENTIAL', null) === 'the value is confidential'
 */
export const absenceWords: Record<Language, typeof english> = { en: english, cy: welsh };
