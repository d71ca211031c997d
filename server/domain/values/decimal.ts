/**
 * Exact decimals. Every value, target and tolerance that decides a colour is one of these;
 * binary floating point never touches them. Addition, subtraction, multiplication and comparison are
 * exact; division keeps 40 decimal places.
 */
import { BigNumber } from 'bignumber.js';

const Exact = BigNumber.clone({
  DECIMAL_PLACES: 40,
  ROUNDING_MODE: BigNumber.ROUND_HALF_UP,
  EXPONENTIAL_AT: 1e9,
});

export type Decimal = BigNumber;

/** Digits before the point and after it that the service stores: `numeric(30, 12)` in the database. */
export const decimalLimits = { integerDigits: 18, decimalPlaces: 12 } as const;

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/**
 * Reads a decimal: optional sign, digits, optional point and digits, optional exponent.
 * No thousands separators, no percent sign. Returns `undefined` for anything else, and for a number with
 * more digits than {@link decimalLimits} allows.
 *
 * @example parseDecimal('85.50')?.toFixed() === '85.5'
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (!plain.test(text)) return undefined;
  const value = new Exact(text);
  if ((value.decimalPlaces() ?? 0) > decimalLimits.decimalPlaces) return undefined;
  if ((value.e ?? 0) >= decimalLimits.integerDigits) return undefined;
  return value.isZero() ? zero : value;
}

/** How many decimals that came as texts are kept, and how long a text may be to be kept. */
const kept = { decimals: 20_000, length: 32 } as const;
const known = new Map<string, Decimal>();

/**
 * A decimal known to be well formed: a literal in code, a `numeric` from the database. Throws `RangeError`.
 * What is published is read again and again, and a decimal never changes: the same text may give the same one.
 */
export function decimal(text: string | number | bigint): Decimal {
  if (typeof text === 'number' && !Number.isSafeInteger(text)) {
    throw new RangeError(`${text} is not a whole number; write decimals as text`);
  }
  const digits = text.toString();
  const before = known.get(digits);
  if (before !== undefined) return before;
  if (!plain.test(digits)) throw new RangeError(`'${digits}' is not a decimal`);
  const made: Decimal = new Exact(digits);
  if (digits.length > kept.length) return made;
  if (known.size === kept.decimals) known.clear();
  known.set(digits, made);
  return made;
}

export const zero: Decimal = new Exact(0);

/**
 * -1, 0 or 1 as `a` is below, at or above `b`. The same as `a.comparedTo(b)`, which copies `b` first; rating
 * compares millions of values, so this reads the two where they stand: sign, exponent, and coefficient in
 * limbs that stand at the same place when the exponents are the same.
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { c: left, e: leftExponent, s: leftSign } = a;
  const { c: right, e: rightExponent, s: rightSign } = b;
  if (left === null || right === null || leftSign === null || rightSign === null) {
    throw new RangeError('only finite decimals can be compared');
  }
  if (left[0] === 0) return right[0] === 0 ? 0 : -rightSign;
  if (right[0] === 0 || leftSign !== rightSign) return leftSign;
  if (leftExponent !== rightExponent)
    return (leftExponent ?? 0) > (rightExponent ?? 0) ? leftSign : -leftSign;
  for (let limb = 0; limb < left.length && limb < right.length; limb += 1) {
    const difference = (left[limb] ?? 0) - (right[limb] ?? 0);
    if (difference !== 0) return difference > 0 ? leftSign : -leftSign;
  }
  if (left.length === right.length) return 0;
  return left.length > right.length ? leftSign : -leftSign;
}

/**
 * Rounds half away from zero, the field's rule for display and so for rating.
 *
 * @example roundHalfAwayFromZero(decimal('94.95'), 1).toFixed() === '95'
 * @example roundHalfAwayFromZero(decimal('-0.5'), 0).toFixed() === '-1'
 */
export function roundHalfAwayFromZero(value: Decimal, decimalPlaces: number): Decimal {
  const isRound = (value.decimalPlaces() ?? 0) <= decimalPlaces;
  return isRound ? value : value.decimalPlaces(decimalPlaces, BigNumber.ROUND_HALF_UP);
}

/** The first number of so many decimal places that is not below the value. */
export function roundUp(value: Decimal, decimalPlaces: number): Decimal {
  return value.decimalPlaces(decimalPlaces, BigNumber.ROUND_CEIL);
}

/** The value as a reader sees it, with exactly `decimalPlaces` digits after the point and no exponent. */
export function displayDecimal(value: Decimal, decimalPlaces: number): string {
  const rounded = roundHalfAwayFromZero(value, decimalPlaces);
  return (rounded.isZero() ? zero : rounded).toFixed(decimalPlaces);
}

/** The value in full, shortest form, no exponent: how it is stored and sent. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}
