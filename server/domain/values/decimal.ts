/**
 * Exact decimals, used for every value, target and tolerance that decides a RAG rating; binary floating point
 * is never used for these. Addition, subtraction, multiplication and comparison are exact; division keeps 40
 * decimal places.
 */
import { BigNumber } from 'bignumber.js';

const Exact = BigNumber.clone({
  DECIMAL_PLACES: 40,
  ROUNDING_MODE: BigNumber.ROUND_HALF_UP,
  EXPONENTIAL_AT: 1e9,
});

export type Decimal = BigNumber;

/**
 * The digits that the service stores before and after the decimal point: `numeric(30, 12)` in the database.
 */
export const decimalLimits = { integerDigits: 18, decimalPlaces: 12 } as const;

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/**
 * Reads a decimal: optional sign, digits, optional point and digits, optional exponent. Thousands separators
 * and percent signs are not accepted. Returns `undefined` for anything else, and for a number with more
 * digits than {@link decimalLimits} allows.
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

/** The size of the cache of parsed decimals, and the length of the longest text that it stores. */
const cacheLimits = { decimals: 20_000, length: 32 } as const;
const parsed = new Map<string, Decimal>();

/**
 * Makes a decimal of a text that is known to be valid: a literal in code, or a `numeric` from the database.
 * Throws `RangeError` for any other text. Results are cached, because published values are parsed repeatedly:
 * equal texts may return the same object, which is immutable.
 */
export function decimal(text: string | number | bigint): Decimal {
  if (typeof text === 'number' && !Number.isSafeInteger(text)) {
    throw new RangeError(`${text} is not a whole number; write decimals as text`);
  }
  const digits = text.toString();
  const cached = parsed.get(digits);
  if (cached !== undefined) return cached;
  if (!plain.test(digits)) throw new RangeError(`'${digits}' is not a decimal`);
  const value: Decimal = new Exact(digits);
  if (digits.length > cacheLimits.length) return value;
  if (parsed.size === cacheLimits.decimals) parsed.clear();
  parsed.set(digits, value);
  return value;
}

export const zero: Decimal = new Exact(0);

/** Makes a {@link decimal} of a text that may be missing, such as a nullable column of the database. */
export const decimalOrNull = (text: string | null | undefined): Decimal | null =>
  text === null || text === undefined ? null : decimal(text);

/**
 * Returns -1, 0 or 1 if `a` is below, equal to or above `b`. The result is that of `a.comparedTo(b)`, which
 * copies `b` first. Rating compares millions of values, so this function compares in place: by sign, then by
 * exponent, then by coefficient. The limbs of numbers with equal exponents are aligned.
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
 * Rounds half away from zero, as scorecards do for display and therefore for rating.
 *
 * @example roundHalfAwayFromZero(decimal('94.95'), 1).toFixed() === '95'
 * @example roundHalfAwayFromZero(decimal('-0.5'), 0).toFixed() === '-1'
 */
export function roundHalfAwayFromZero(value: Decimal, decimalPlaces: number): Decimal {
  const isRound = (value.decimalPlaces() ?? 0) <= decimalPlaces;
  return isRound ? value : value.decimalPlaces(decimalPlaces, BigNumber.ROUND_HALF_UP);
}

/** Returns the smallest number with this many decimal places that is not below the value. */
export function roundUp(value: Decimal, decimalPlaces: number): Decimal {
  return value.decimalPlaces(decimalPlaces, BigNumber.ROUND_CEIL);
}

/** Returns the value as displayed: exactly `decimalPlaces` digits after the point and no exponent. */
export function displayDecimal(value: Decimal, decimalPlaces: number): string {
  const rounded = roundHalfAwayFromZero(value, decimalPlaces);
  return (rounded.isZero() ? zero : rounded).toFixed(decimalPlaces);
}

/** Returns the value in full, in its shortest form without an exponent, as stored and sent. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}

/** Returns the {@link decimalText} of a value that may be missing. */
export const decimalTextOrNull = (value: Decimal | null): string | null =>
  value === null ? null : decimalText(value);
