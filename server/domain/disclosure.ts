/**
 * Disclosure control: what may leave the council without telling of one child. Inside it the true figures stay.
 */
import type { Decimal } from './decimal.js';

/**
 * `SUPPRESS`: counts of 1 to `threshold` are hidden, the rest shown as they are (DfE).
 * `ROUND`: counts of 1 to `threshold` are hidden, the rest rounded to `roundingBase`, and percentages made
 * from the rounded counts (NHS).
 */
export interface DisclosureRule {
  readonly school: 'SUPPRESS' | 'ROUND';
  readonly threshold: number;
  readonly roundingBase: number;
}

/**
 * A figure about to leave. Where the measure is a count, `numerator` is the count and there is no
 * denominator. A figure that already is a symbol has no `value`.
 */
export interface DisclosableFigure {
  readonly key: string;
  readonly value?: Decimal;
  readonly numerator?: Decimal;
  readonly denominator?: Decimal;
  /** Of a percentage or rate: 1, 100, 1,000 or 10,000. */
  readonly multiplier?: Decimal;
}

/** The numerator of `total` is the sum of those of `parts`; all are keys of figures in the same set. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface ShownFigure {
  readonly key: string;
  readonly shown: true;
  readonly value: Decimal;
  readonly numerator?: Decimal;
  /** Left out where it is a small count itself. */
  readonly denominator?: Decimal;
}

/** Stands as `c`. Whether it is small itself or protects another is not said: that would be telling. */
export interface HiddenFigure {
  readonly key: string;
  readonly shown: false;
}

export type ProtectedFigure = ShownFigure | HiddenFigure;

/** A published sum or difference: Σ coefficient × value of each key. A mean of n is a sum, n times itself. */
export interface Aggregate {
  readonly key: string;
  readonly terms: ReadonlyMap<string, 1 | -1>;
}
