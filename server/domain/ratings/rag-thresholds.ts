import type { RatingLimits } from '../targets/target.js';
import { compareDecimals, type Decimal, decimal, roundUp } from '../values/decimal.js';

/** Worst to best. */
export const ragColours = ['RED', 'AMBER', 'GREEN'] as const;
export type RagColour = (typeof ragColours)[number];

type Test = (value: Decimal) => boolean;

const never: Test = () => false;
const halfStep = (decimalPlaces: number): Decimal => decimal(5).shiftedBy(-decimalPlaces - 1);

// Rounding never changes the order of two values. So 'the displayed value is below the limit' is the same as
// 'the value is below the point at which its display reaches the limit', and that point can be calculated
// once instead of rounding every value. It is half a step below the first displayable number at or above the
// limit. A value exactly on that point rounds away from zero: up to that number if the number is positive,
// and down from it if it is zero or negative.
function shownBelow(limit: Decimal | null, decimalPlaces: number): Test {
  if (limit === null) return never;
  const reached = roundUp(limit, decimalPlaces);
  const turn = reached.minus(halfStep(decimalPlaces));
  const orOn = reached.isGreaterThan(0) ? 0 : 1;
  return (value) => compareDecimals(value, turn) < orOn;
}

function shownAbove(limit: Decimal | null, decimalPlaces: number): Test {
  if (limit === null) return never;
  const reached = roundUp(limit.negated(), decimalPlaces).negated();
  const turn = reached.plus(halfStep(decimalPlaces));
  const orOn = reached.isLessThan(0) ? 0 : -1;
  return (value) => compareDecimals(value, turn) > orOn;
}

const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

// A value that is displayed on the limit, or below it, is not displayed above it.
function shownBelowOrOn(limit: Decimal | null, decimalPlaces: number): Test {
  return limit === null ? never : not(shownAbove(limit, decimalPlaces));
}

function shownAboveOrOn(limit: Decimal | null, decimalPlaces: number): Test {
  return limit === null ? never : not(shownBelow(limit, decimalPlaces));
}

const sameLimit = (a: Decimal | null, b: Decimal | null): boolean =>
  a !== null && b !== null && a.isEqualTo(b);

/**
 * Prepares the rating of values against four limits, each compared as displayed: red beyond a red limit, else
 * amber beyond a green one, else green. If the limits are strict, a value on a green limit counts as beyond it, and
 * beyond a red limit that is the same number.
 */
export function compileRagThresholds(
  { redLow, greenLow, greenHigh, redHigh, strict }: RatingLimits,
  decimalPlaces: number,
): (value: Decimal) => RagColour {
  const below = (limit: Decimal | null, isStrict: boolean): Test =>
    isStrict ? shownBelowOrOn(limit, decimalPlaces) : shownBelow(limit, decimalPlaces);
  const above = (limit: Decimal | null, isStrict: boolean): Test =>
    isStrict ? shownAboveOrOn(limit, decimalPlaces) : shownAbove(limit, decimalPlaces);
  const belowRed = below(redLow, strict && sameLimit(redLow, greenLow));
  const aboveRed = above(redHigh, strict && sameLimit(redHigh, greenHigh));
  const belowGreen = below(greenLow, strict);
  const aboveGreen = above(greenHigh, strict);
  return (value) => {
    if (belowRed(value) || aboveRed(value)) return 'RED';
    return belowGreen(value) || aboveGreen(value) ? 'AMBER' : 'GREEN';
  };
}
