import { describe, expect, it } from 'vitest';
import {
  columnFraction,
  type FractionRow,
  fitFraction,
  itemFraction,
  type RowNumbers,
} from '../../../server/domain/imports/fraction-evidence.js';
import { multipliers } from '../../../server/domain/measures/measure.js';

const whole = { value: 0, numerator: 0, denominator: 0 };
const pairs = [
  [13, 60],
  [77, 210],
  [150, 301],
  [8, 90],
  [41, 111],
] as const;
const rounded = (number: number, places: number): number => Number(number.toFixed(places));
const rowsOf = (multiplier: number, places: number): readonly FractionRow[] =>
  pairs.map(([numerator, denominator]) => ({
    value: rounded((multiplier * numerator) / denominator, places),
    numerator,
    denominator,
  }));

describe('the multiplier of a published value', () => {
  it.each(multipliers)('is found if it is %i', (multiplier) => {
    const places = { ...whole, value: multiplier === 1 ? 2 : 1 };
    expect(fitFraction(rowsOf(multiplier, places.value), places)).toMatchObject({ multiplier, share: 1 });
  });

  it('is not found if a value in twenty or more disagrees', () => {
    const wrong = rowsOf(100, 1).map((row, index) =>
      index === 0 ? { ...row, value: row.value + 0.2 } : row,
    );
    expect(fitFraction(wrong, { ...whole, value: 1 })).toBeNull();
  });

  it('allows for parts that are rounded themselves, but not for counts', () => {
    const rough = pairs.map(([numerator, denominator]) => ({
      value: rounded((100 * (numerator + 0.04)) / denominator, 1),
      numerator,
      denominator,
    }));
    expect(fitFraction(rough, { value: 1, numerator: 1, denominator: 1 })).toMatchObject({ multiplier: 100 });
    expect(fitFraction(rough, { value: 1, numerator: 0, denominator: 0 })).toBeNull();
  });

  it.each([
    ['rows', rowsOf(100, 1).slice(0, 2)],
    ['different values', [1, 2, 3, 4].map((n) => ({ value: 50, numerator: n, denominator: 2 * n }))],
    ['numbers but zero', pairs.map(([, denominator]) => ({ value: 0, numerator: 0, denominator }))],
    [
      'parts that are smaller than their whole',
      pairs.map(([n]) => ({ value: 100, numerator: n, denominator: n })),
    ],
    ['denominators above zero', pairs.map(([n]) => ({ value: n, numerator: n, denominator: 0 }))],
  ])('is not found in too few %s', (_title, rows) => {
    expect(fitFraction(rows, { ...whole, value: 1 })).toBeNull();
  });
});

const numbers = (rows: readonly RowNumbers[]) => new Map(rows.map((row, index) => [`area ${index}`, row]));

describe('the parts of a published value', () => {
  const table = numbers([
    ...pairs.map(([n, d]): RowNumbers => [rounded((100 * n) / d, 1), n, d, n + d]),
    [null, null, 12, 12],
  ]);

  it('are two columns of its row', () => {
    expect(columnFraction([table], 0, [1, 0, 0, 0])).toMatchObject({
      numerator: 1,
      denominator: 2,
      multiplier: 100,
    });
  });

  it('are none for a count', () => {
    expect(columnFraction([table], 3, [1, 0, 0, 0])).toBeNull();
  });

  it('are a count out of the count of another item, the one that fits best', () => {
    const part = numbers(pairs.map(([n, d]): RowNumbers => [rounded((100 * n) / d, 0), n]));
    const [total, other] = [0, 7].map((more) => numbers(pairs.map(([, d]): RowNumbers => [100, d + more])));
    if (!total || !other) throw new Error('no series');
    expect(itemFraction(part, [other, total], 0, [0, 0])).toMatchObject({
      count: 1,
      whole: 1,
      multiplier: 100,
    });
    expect(itemFraction(part, [other], 0, [0, 0])).toBeNull();
    expect(itemFraction(part, [], 0, [0, 0])).toBeNull();
  });
});
