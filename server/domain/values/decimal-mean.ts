/**
 * Exact sums and means of published values. An import averages millions of values, mostly short numbers that
 * repeat. Adding two decimals allocates a third; adding their digits as machine integers allocates nothing.
 */
import { type Decimal, decimal, zero } from './decimal.js';

/**
 * The library stores a decimal's coefficient as an array of limbs: whole numbers below this, 14 digits each,
 * aligned to the decimal point.
 */
const limb = { below: 1e14, digits: 14 } as const;
/**
 * The largest number of values that are added as limbs. The sum of so many limbs stays below 2 ** 53 and is
 * therefore exact, and so does a remainder that is combined with a limb.
 */
const mostValues = 90;
/**
 * The unit to which the third limb is rounded. Three limbs have 42 decimal places, and `Decimal.div` keeps
 * 40.
 */
const beyondPlaces = 100;

interface LimbSum {
  readonly negative: boolean;
  readonly whole: number;
  /** The decimal places of the sum, as a number of units of the limb's last digit. */
  readonly part: number;
}

/**
 * Adds values by their limbs. Returns `undefined` if there are too many values, or if a value has more than
 * one limb on either side of its decimal point; imported values never have.
 */
function limbSum(values: readonly Decimal[]): LimbSum | undefined {
  if (values.length > mostValues) return undefined;
  let whole = 0;
  let part = 0;
  for (const { c, e, s } of values) {
    if (c === null || e === null || s === null || e >= limb.digits || e < -limb.digits) return undefined;
    const [first = 0, second = 0, third] = c;
    if (third !== undefined || (e < 0 && second !== 0)) return undefined;
    whole += e < 0 ? 0 : s * first;
    part += e < 0 ? s * first : s * second;
  }
  const carry = Math.floor(part / limb.below);
  whole += carry;
  part -= carry * limb.below;
  if (whole >= 0) return { negative: false, whole, part };
  return part === 0
    ? { negative: true, whole: -whole, part }
    : { negative: true, whole: -whole - 1, part: limb.below - part };
}

function decimalOf(negative: boolean, whole: number, parts: readonly number[]): Decimal {
  const digits = parts.map((part) => `${part}`.padStart(limb.digits, '0')).join('');
  const fraction = digits.replace(/0+$/, '');
  const text = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
  return decimal(negative ? `-${text}` : text);
}

const plainSum = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), zero);

/** Returns the exact sum of the values. The sum of no values is 0. */
export function sumOf(values: readonly Decimal[]): Decimal {
  const sum = limbSum(values);
  return sum ? decimalOf(sum.negative, sum.whole, [sum.part]) : plainSum(values);
}

/**
 * Returns the mean of at least one value, to 40 decimal places, rounded half away from zero as by
 * `Decimal.div`.
 *
 * @example meanOf([decimal(1), decimal(2)]).toFixed() === '1.5'
 */
export function meanOf(values: readonly Decimal[]): Decimal {
  const sum = limbSum(values);
  if (!sum) return plainSum(values).div(values.length);
  const quotient: number[] = [];
  let remainder = 0;
  for (const next of [sum.whole, sum.part, 0, 0]) {
    const dividend = remainder * limb.below + next;
    remainder = dividend % values.length;
    quotient.push((dividend - remainder) / values.length);
  }
  return decimalOf(sum.negative, ...rounded(quotient));
}

/**
 * Rounds a quotient to 40 decimal places. A carry to the second limb is impossible: it needs a remainder
 * above 99.9999999999 % of the divisor, and a divisor of at most {@link mostValues} is too small to leave
 * one.
 */
function rounded([whole = 0, first = 0, second = 0, third = 0]: readonly number[]): [number, number[]] {
  const beyond = third % beyondPlaces;
  return [whole, [first, second, third - beyond + (beyond * 2 >= beyondPlaces ? beyondPlaces : 0)]];
}
