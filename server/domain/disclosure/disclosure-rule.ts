/** A council's rule for protecting small numbers of children: a setting, recorded in each publication. */
import { type Decimal, roundHalfAwayFromZero } from '../values/decimal.js';
import type { Problem } from '../values/problem.js';
import { pointRange, type Range } from './disclosure-attack.js';

/**
 * `SUPPRESS`: counts of 1 to `threshold` are hidden, and all others are shown as they are (DfE). `ROUND`:
 * counts of 1 to `threshold` are hidden too, all others are rounded to `roundingBase`, and percentages are
 * calculated from the rounded counts (NHS).
 */
export const disclosureSchools = ['SUPPRESS', 'ROUND'] as const;
export type DisclosureSchool = (typeof disclosureSchools)[number];

export interface DisclosureRule {
  readonly school: DisclosureSchool;
  readonly threshold: number;
  /** Counts are rounded to multiples of this. Ignored by `SUPPRESS`. */
  readonly roundingBase: number;
}

/** Each school's standard rule. */
export const disclosureRules = {
  SUPPRESS: { school: 'SUPPRESS', threshold: 5, roundingBase: 5 },
  ROUND: { school: 'ROUND', threshold: 7, roundingBase: 5 },
} as const satisfies Record<DisclosureSchool, DisclosureRule>;

/**
 * Returns `OUT_OF_RANGE` for a threshold that is not a whole number from 2 to 100: a `c` that can only be 1
 * hides nothing. With `ROUND`, returns it also for a rounding base that is not a whole number from 1 to twice
 * the threshold + 1: a larger base would show a count above zero as 0.
 */
export function checkDisclosureRule(rule: DisclosureRule): readonly Problem[] {
  const check = (
    field: 'threshold' | 'roundingBase',
    atLeast: number,
    atMost: number,
  ): readonly Problem[] => {
    const value = rule[field];
    if (Number.isInteger(value) && value >= atLeast && value <= atMost) return [];
    const limits = { atLeast: `${atLeast}`, atMost: `${atMost}` };
    return [{ code: 'OUT_OF_RANGE', path: [field], found: `${value}`, ...limits }];
  };
  const base = rule.school === 'ROUND' ? check('roundingBase', 1, 2 * rule.threshold + 1) : [];
  return [...check('threshold', 2, 100), ...base];
}

/** True if the count is above 0 and at most the threshold. Zero identifies no child, so it is shown. */
export const isSmallCount = (count: Decimal, { threshold }: DisclosureRule): boolean =>
  count.gt(0) && count.lte(threshold);

/** Returns the published form of a count that is not small; half a base rounds up. */
export function shownCount(count: Decimal, { school, roundingBase }: DisclosureRule): Decimal {
  if (school === 'SUPPRESS') return count;
  return roundHalfAwayFromZero(count.div(roundingBase), 0).times(roundingBase);
}

/** Returns the true counts that a reader can infer from a shown count. */
export function countsShownAs(shown: Decimal, { school, threshold, roundingBase }: DisclosureRule): Range {
  const count = shown.toNumber();
  if (school === 'SUPPRESS' || count === 0) return pointRange(count);
  const least = count - Math.floor(roundingBase / 2);
  return { least: Math.max(threshold + 1, least), most: count + Math.floor((roundingBase - 1) / 2) };
}
