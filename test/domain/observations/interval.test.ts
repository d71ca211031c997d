import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  fractionInterval,
  isSignificantChange,
  wilsonInterval,
} from '../../../server/domain/observations/interval.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const fraction = (numerator: number, denominator: number) => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

describe('Wilson interval of a proportion', () => {
  it('rotherham-one-of-two: 0.0945312 to 0.9054688', () => {
    const { lower, upper } = wilsonInterval(fraction(1, 2));
    expect(lower).toBeCloseTo(0.0945312, 7);
    expect(upper).toBeCloseTo(0.9054688, 7);
  });

  it('0 of 10 starts at exactly 0, 10 of 10 ends at exactly 1', () => {
    expect(wilsonInterval(fraction(0, 10)).lower).toBe(0);
    expect(wilsonInterval(fraction(10, 10)).upper).toBe(1);
  });

  it('rejects a part larger than the whole, and a whole of 0', () => {
    expect(() => wilsonInterval(fraction(3, 2))).toThrow(new RangeError('3/2 is not a proportion'));
    expect(() => wilsonInterval(fraction(0, 0))).toThrow(new RangeError('0/0 is not a proportion'));
    expect(() => wilsonInterval(fraction(-1, 2))).toThrow(new RangeError('-1/2 is not a proportion'));
  });

  it('contains the proportion, is between 0 and 1 and mirrors', () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const { lower, upper } = wilsonInterval(fraction(part, whole));
        const mirrored = wilsonInterval(fraction(whole - part, whole));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(part / whole);
        expect(upper).toBeGreaterThanOrEqual(part / whole);
        expect(upper).toBeLessThanOrEqual(1);
        expect(mirrored.lower).toBeCloseTo(1 - upper, 10);
      }),
    );
  });
});

describe("Byar's interval of a count", () => {
  it('482 events: 439.924 to 527.014', () => {
    const { lower, upper } = byarInterval(decimal(482));
    expect(lower).toBeCloseTo(439.924, 3);
    expect(upper).toBeCloseTo(527.014, 3);
  });

  it('no event: 0 to 3.66801', () => {
    const { lower, upper } = byarInterval(decimal(0));
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(3.66801, 5);
  });

  it('rejects a negative count', () => {
    expect(() => byarInterval(decimal(-1))).toThrow(new RangeError('-1 is not a count'));
  });

  it('of less than one event never starts below 0', () => {
    expect(byarInterval(decimal('0.5')).lower).toBe(0);
    expect(byarInterval(decimal(1)).lower).toBeCloseTo((1 - 1 / 9 - 1.959963984540054 / 3) ** 3, 12);
  });
});

describe("the interval in the measure's unit", () => {
  it('is 9.45 % to 90.55 % for one of two', () => {
    const { lower, upper } = fractionInterval('PROPORTION', fraction(1, 2), 100);
    expect(lower).toBeCloseTo(9.45312, 5);
    expect(upper).toBeCloseTo(90.54688, 5);
  });

  it('is 73.3 to 87.8 per 10,000 for 482 of 60,000 children', () => {
    const { lower, upper } = fractionInterval('RATE', fraction(482, 60_000), 10_000);
    expect(lower).toBeCloseTo(439.924 / 6, 3);
    expect(upper).toBeCloseTo(527.014 / 6, 3);
  });

  it('rejects a rate with a population of 0', () => {
    expect(() => fractionInterval('RATE', fraction(1, 0), 10_000)).toThrow(
      new RangeError('0 is not a population'),
    );
  });
});

describe('a change between two intervals', () => {
  it('is significant if they do not overlap, in either direction', () => {
    const low = fractionInterval('PROPORTION', fraction(40, 400), 100);
    const high = fractionInterval('PROPORTION', fraction(80, 400), 100);
    expect(isSignificantChange(low, high)).toBe(true);
    expect(isSignificantChange(high, low)).toBe(true);
  });

  it('rotherham-one-of-two to two of two is not significant', () => {
    const before = fractionInterval('PROPORTION', fraction(1, 2), 100);
    const after = fractionInterval('PROPORTION', fraction(2, 2), 100);
    expect(isSignificantChange(before, after)).toBe(false);
  });

  it('is not significant if they touch at one point', () => {
    expect(isSignificantChange({ lower: 1, upper: 2 }, { lower: 2, upper: 3 })).toBe(false);
    expect(isSignificantChange({ lower: 1, upper: 2 }, { lower: 2.0001, upper: 3 })).toBe(true);
    expect(isSignificantChange({ lower: 2, upper: 3 }, { lower: 1, upper: 2 })).toBe(false);
    expect(isSignificantChange({ lower: 2.0001, upper: 3 }, { lower: 1, upper: 2 })).toBe(true);
  });
});
