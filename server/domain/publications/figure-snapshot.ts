import type { AbsenceReason } from '../observations/figure.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';

/** A figure as a document stores it, with decimals as texts. */
export type FigureSnapshot =
  | {
      readonly kind: 'VALUE';
      readonly value: string;
      readonly numerator: string | null;
      readonly denominator: string | null;
    }
  | {
      readonly kind: 'ABSENT';
      readonly reason: AbsenceReason;
      readonly explanation: Bilingual | null;
      readonly system: string | null;
      readonly expectedOn: PlainDate | null;
    };
