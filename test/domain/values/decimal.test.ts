import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  decimal,
  decimalOrNull,
  decimalText,
  decimalTextOrNull,
  displayDecimal,
  parseDecimal,
  roundHalfAwayFromZero,
  roundUp,
} from '../../../server/domain/values/decimal.js';

describe('a decimal', () => {
  it('is read exactly, or not at all', () => {
    expect(parseDecimal('85.50')?.toFixed()).toBe('85.5');
    const texts = ['.5', '.25', '5.', '+5', '1e3', '1e+3', '1e-3', '1E10', '-0'];
    expect(texts.map((text) => parseDecimal(text)?.toFixed())).toEqual([
      '0.5',
      '0.25',
      '5',
      '5',
      '1000',
      '1000',
      '0.001',
      '10000000000',
      '0',
    ]);
    for (const text of ['', ' 1', '1e*3', '1,000', '1 %', 'NaN', 'Infinity', '0x1', '1e', '1e1000']) {
      expect(parseDecimal(text)).toBeUndefined();
    }
  });

  it('has at most 18 digits before the point and 12 after it', () => {
    expect(parseDecimal('999999999999999999.999999999999')).toBeDefined();
    expect(parseDecimal('1000000000000000000')).toBeUndefined();
    expect(parseDecimal('0.0000000000001')).toBeUndefined();
  });

  it('is a whole number or text in code', () => {
    expect(decimalText(decimal(20))).toBe('20');
    expect(() => decimal(0.1)).toThrow(new RangeError('0.1 is not a whole number; write decimals as text'));
    expect(() => decimal('x')).toThrow(new RangeError("'x' is not a decimal"));
  });

  it('may be missing', () => {
    expect([decimalOrNull(null), decimalOrNull(undefined), decimalTextOrNull(null)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(decimalTextOrNull(decimalOrNull('1.50'))).toBe('1.5');
  });
});

describe('the order of decimals', () => {
  it('is that of the numbers', () => {
    const digits = fc.stringMatching(/^[0-3]{0,30}$/);
    const decimals = fc
      .tuple(fc.constantFrom('', '-'), digits, digits)
      .map(([sign, whole, part]) => decimal(`${sign}0${whole}.${part}`));
    const pairs = fc.oneof(
      fc.tuple(decimals, decimals),
      decimals.map((each) => [each, each.times(1)] as const),
      decimals.map((each) => [each, each.plus('1e-30')] as const),
    );
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(Math.sign(compareDecimals(a, b)) + 0).toBe(a.comparedTo(b));
        expect(Math.sign(compareDecimals(b, a)) + 0).toBe(b.comparedTo(a));
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not exist for numbers that are infinite or none', () => {
    const one = decimal(1);
    const error = new RangeError('only finite decimals can be compared');
    for (const other of [one.div(0), one.div(0).negated(), decimal(0).div(0)]) {
      expect(() => compareDecimals(other, one)).toThrow(error);
      expect(() => compareDecimals(one, other)).toThrow(error);
    }
  });
});

describe('rounding', () => {
  it('rounds half away from zero for both signs', () => {
    expect(roundHalfAwayFromZero(decimal('94.95'), 1).toFixed()).toBe('95');
    expect(roundHalfAwayFromZero(decimal('-0.5'), 0).toFixed()).toBe('-1');
    expect(roundHalfAwayFromZero(decimal('94.949'), 1).toFixed()).toBe('94.9');
  });

  it('rounds up towards the larger number for both signs', () => {
    expect(roundUp(decimal('1.01'), 1).toFixed()).toBe('1.1');
    expect(roundUp(decimal('-1.09'), 1).toFixed()).toBe('-1');
  });

  it('keeps trailing zeros for display and shows no negative zero', () => {
    expect(displayDecimal(decimal('95'), 1)).toBe('95.0');
    expect(displayDecimal(decimal('-0.04'), 1)).toBe('0.0');
  });
});
