import { describe, expect, it } from 'vitest';
import {
  decimal,
  decimalText,
  displayDecimal,
  parseDecimal,
  roundHalfAwayFromZero,
  roundUp,
} from '../../../server/domain/values/decimal.js';

describe('a decimal', () => {
  it('is read exactly, or not at all', () => {
    expect(parseDecimal('85.50')?.toFixed()).toBe('85.5');
    expect(['.5', '5.', '+5', '1e3', '-0'].map((text) => parseDecimal(text)?.toFixed())).toEqual([
      '0.5',
      '5',
      '5',
      '1000',
      '0',
    ]);
    for (const text of ['', ' 1', '1,000', '1 %', 'NaN', 'Infinity', '0x1', '1e', '1e1000']) {
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
    expect(() => decimal(0.1)).toThrow(RangeError);
    expect(() => decimal('x')).toThrow(RangeError);
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
