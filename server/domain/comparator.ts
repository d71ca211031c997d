/** A neighbour average, always with its provenance: how it was made, of how many, and who is missing. */
import type { GroupEdition } from './comparison-group.js';
import type { Decimal } from './decimal.js';
import type { PlainDate } from './plain-date.js';

/** `MEAN` of the members' published values, unweighted, is LAIT's rule and the default. */
export type AverageMethod = 'MEAN' | 'MEDIAN' | 'POOLED';

/** What a member published: a value, or why there is none (any code: the symbol, the reason). */
export interface MemberFigure {
  readonly area: string;
  readonly value?: Decimal;
  readonly numerator?: Decimal;
  readonly denominator?: Decimal;
  readonly absence?: string;
}

/** `reason`: the absence as the member gave it, `NOT_PUBLISHED` or, when pooling, `NO_FRACTION`. */
export interface MissingMember {
  readonly area: string;
  readonly reason: string;
}

export interface Provenance {
  readonly method: AverageMethod;
  /** The day from which the edition of the group has effect. */
  readonly edition: PlainDate;
  readonly used: number;
  readonly of: number;
  readonly missing: readonly MissingMember[];
}

export type GroupAverage = Provenance &
  (
    | { readonly compared: true; readonly value: Decimal }
    | {
        readonly compared: false;
        readonly reason: 'TOO_FEW_MEMBERS' | 'NO_DENOMINATOR';
        readonly minimum: number;
      }
  );

export const defaultMinimum = 3;

export interface AverageInput {
  readonly edition: GroupEdition;
  readonly figures: ReadonlyMap<string, MemberFigure>;
  readonly method?: AverageMethod;
  /** Fewer members with a value than this, and there is no average. Default {@link defaultMinimum}. */
  readonly minimum?: number;
  /** For `POOLED`: 1, 100, 1,000 or 10,000. */
  readonly multiplier: Decimal;
}
