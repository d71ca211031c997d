import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, zero } from '../../../server/domain/values/decimal.js';
import { meanOf, sumOf } from '../../../server/domain/values/decimal-mean.js';

/** Decimals as stored, of every length. */
const stored = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n - 1n), fc.bigInt(0n, 10n ** 12n - 1n), fc.nat(18), fc.nat(12))
  .map(([negative, whole, part, integerDigits, places]) => {
    const digits = `${part}`.padStart(12, '0').slice(0, places);
    const text = `${`${whole}`.slice(0, Math.max(1, integerDigits))}${digits === '' ? '' : `.${digits}`}`;
    return decimal(negative ? `-${text}` : text);
  });

const general = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), zero);
const texts = (...values: readonly Decimal[]): readonly string[] => values.map((value) => value.toFixed());

describe('a sum and a mean', () => {
  it('equal the results of adding one by one and dividing, digit by digit', () => {
    fc.assert(
      fc.property(fc.array(stored, { minLength: 1, maxLength: 95 }), (values) => {
        const sum = general(values);
        expect(texts(sumOf(values), meanOf(values))).toEqual(texts(sum, sum.div(values.length)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are exact if a carry goes through every digit', () => {
    const cases = [
      ['99999999999999.999999999999', '0.000000000001'],
      ['0.999999999999', '-1'],
      ['-0.5', '-0.5', '0.3'],
      ['0.05', '-0.05'],
      ['1', '1', '0.000000000003'],
      ['2', '0', '0'],
      ['999999999999999999.999999999999', '0.000000000001'],
    ];
    for (const numbers of cases) {
      const values = numbers.map((text) => decimal(text));
      const sum = general(values);
      expect(texts(sumOf(values), meanOf(values))).toEqual(texts(sum, sum.div(values.length)));
    }
  });

  it('round as one division does after the longest runs of nines and for every number of values', () => {
    for (let count = 1; count <= 100; count += 1) {
      for (const text of [
        '99999999999999.99999999999999',
        '-99999999999999.99999999999999',
        '0.00000000000001',
      ]) {
        for (const change of ['0', '-0.00000000000001', '1']) {
          const values = [decimal(change), ...Array(count - 1).fill(decimal(text))];
          const sum = general(values);
          expect(texts(sumOf(values), meanOf(values))).toEqual(texts(sum, sum.div(count)));
        }
      }
    }
  });

  it('are exact for values with more digits than are stored', () => {
    const digits = fc.stringMatching(/^[0-9]{0,32}$/);
    const long = fc.tuple(fc.boolean(), digits, digits).map(([negative, whole, part]) => {
      const sign = negative ? '-' : '';
      return decimal(`${sign}0${whole}.${part}`);
    });
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 4 }), (values) => {
        const sum = general(values);
        expect(texts(sumOf(values), meanOf(values))).toEqual(texts(sum, sum.div(values.length)));
      }),
      { numRuns: 500 },
    );
    for (const text of ['0.000000000000001', '0.123456789012345', '1.000000000000001']) {
      const values = [decimal(text), decimal(text), decimal(`-${text}`)];
      expect(sumOf(values).toFixed()).toBe(text);
    }
  });

  it('round two thirds up to a seven at the fortieth place', () => {
    const mean = meanOf([decimal(2), zero, zero]).toFixed();
    expect(mean).toBe(`0.${'6'.repeat(39)}7`);
    expect(sumOf([]).toFixed()).toBe('0');
  });
});
