import type { Decimal } from './decimal.js';
import type { Measure } from './measure.js';
import type { Observation } from './observation.js';
import type { Period } from './period.js';

export const notRolledUpReasons = ['NO_PARTS', 'MISSING_PART', 'ABSENT_PART', 'NOT_POOLABLE'] as const;
export type NotRolledUpReason = (typeof notRolledUpReasons)[number];

export type RollUp =
  | {
      readonly kind: 'VALUE';
      readonly value: Decimal;
      readonly numerator: Decimal | null;
      readonly denominator: Decimal | null;
    }
  | {
      readonly kind: 'NOT_ROLLED_UP';
      readonly reason: NotRolledUpReason;
      /** The codes of the periods at fault. */
      readonly periods: readonly string[];
    };

export type RollUpPart = Pick<Observation, 'period' | 'figure' | 'numerator' | 'denominator'>;

export declare function rollUp(measure: Measure, parts: readonly RollUpPart[], whole: Period): RollUp;
