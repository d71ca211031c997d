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

/** Rows of different percentages without decimal places; the first `wrong` of them are wrong. */
const percentages = (count: number, wrong: number): readonly FractionRow[] =>
  Array.from({ length: count }, (_, index) => ({
    value: index + 1 + (index < wrong ? 2 : 0),
    numerator: index + 1,
    denominator: 100,
  }));

describe('the multiplier of a published value', () => {
  it('needs three telling rows, with three different values', () => {
    expect(fitFraction(percentages(3, 0), whole)).toEqual({ multiplier: 100, share: 1, distance: 0 });
    expect(fitFraction(percentages(2, 0), whole)).toBeNull();
    const [row] = percentages(1, 0);
    expect(row && fitFraction([...percentages(2, 0), row], whole)).toBeNull();
  });

  it('needs 95 % of the rows', () => {
    expect(fitFraction(percentages(20, 1), whole)).toEqual({ multiplier: 100, share: 0.95, distance: 0.1 });
    expect(fitFraction(percentages(20, 2), whole)).toBeNull();
  });

  it.each([
    ['without a denominator', { value: 9, numerator: 5, denominator: 0 }],
    ['with a negative denominator', { value: 9, numerator: 5, denominator: -10 }],
    ['with no numerator', { value: 9, numerator: 0, denominator: 10 }],
    ['with the value zero', { value: 0, numerator: 5, denominator: 10 }],
    ['with a whole', { value: 9, numerator: 10, denominator: 10 }],
  ])('does not depend on rows %s', (_title, row) => {
    const rows = percentages(3, 0);
    expect(fitFraction([...rows, row, row, row], whole)).toEqual(fitFraction(rows, whole));
    expect(fitFraction([...rows.slice(1), row], whole)).toBeNull();
  });

  it.each([
    ['up', 0.5, 100],
    ['down', -0.5, 100],
    ['by more than half a unit', 0.51, null],
    ['by more than half a unit down', -0.51, null],
  ])('allows for values that are rounded %s', (_title, error, multiplier) => {
    const rows = percentages(5, 0).map((row) => ({ ...row, value: row.value + error }));
    expect(fitFraction(rows, whole)?.multiplier ?? null).toBe(multiplier);
  });

  it.each([
    ['numerator', { numerator: 0.05 }, 0.5],
    ['denominator', { denominator: 0.05 }, 0.1],
  ] as const)('allows for a rounded %s as far as it changes the value', (part, error, tolerance) => {
    const rows = (by: number): readonly FractionRow[] =>
      [1, 2, 3].map((n) => ({ value: 20 + n / 1000 + by, numerator: 2 + n / 10_000, denominator: 10 }));
    const places = { ...whole, value: 6, [part]: 1 };
    expect(Object.keys(error)).toEqual([part]);
    expect(fitFraction(rows(tolerance * 0.99), places)?.multiplier).toBe(100);
    expect(fitFraction(rows(-tolerance * 0.99), places)?.multiplier).toBe(100);
    expect(fitFraction(rows(tolerance * 1.01), places)).toBeNull();
    expect(fitFraction(rows(tolerance * 0.99), { ...whole, value: 6 })).toBeNull();
  });

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

  it('are found in 400 rows that are taken evenly', () => {
    const many = (count: number, isWrong: (index: number) => boolean) =>
      numbers(
        Array.from({ length: count }, (_, index): RowNumbers => {
          const [numerator, denominator] = [(index % 90) + 1, 100];
          return [isWrong(index) ? 1000 : numerator, numerator, denominator];
        }),
      );
    const isOdd = (index: number) => index % 2 === 1;
    expect(columnFraction([many(401, isOdd)], 0, [0, 0, 0])).toMatchObject({ multiplier: 100, share: 1 });
    expect(columnFraction([many(400, isOdd)], 0, [0, 0, 0])).toBeNull();
    const halves = [many(300, isOdd), many(300, isOdd)];
    expect(columnFraction(halves, 0, [0, 0, 0])).toMatchObject({ share: 1 });
    expect(columnFraction([], 0, [0, 0, 0])).toBeNull();
  });

  it('are the two that fit best, of the numbers of all series', () => {
    const close = numbers(pairs.map(([n, d]): RowNumbers => [(100 * n) / d, n + 0.001, d, n]));
    expect(columnFraction([close], 0, [1, 0, 0, 0])).toMatchObject({ numerator: 3, denominator: 2 });
    const few = pairs.map(([n, d]) => numbers([[rounded((100 * n) / d, 1), n, d]]));
    expect(columnFraction(few, 0, [1, 0, 0])).toMatchObject({ numerator: 1, denominator: 2 });
    expect(columnFraction(few.slice(0, 2), 0, [1, 0, 0])).toBeNull();
  });

  it.each([0, 1, 2])('are not read from rows with a symbol in column %i', (column) => {
    const rows = pairs.map(([n, d]): RowNumbers => [rounded((100 * n) / d, 1), n, d]);
    const withSymbol = rows.map((row, index) => (index < 3 ? row.with(column, null) : row));
    expect(columnFraction([numbers(rows)], 0, [1, 0, 0])).not.toBeNull();
    expect(columnFraction([numbers(withSymbol)], 0, [1, 0, 0])).toBeNull();
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
    const elsewhere = new Map([...total].map(([area, row]) => [`another ${area}`, row]));
    expect(itemFraction(part, [elsewhere], 0, [0, 0])).toBeNull();
    expect(itemFraction(part, [elsewhere, total], 0, [0, 0])).toMatchObject({ whole: 1 });
  });

  it('are never the value out of itself', () => {
    const shares = numbers(pairs.map(([n]): RowNumbers => [n]));
    const wholes = numbers(pairs.map((): RowNumbers => [100]));
    expect(itemFraction(shares, [wholes], 0, [0])).toBeNull();
    const twice = numbers(pairs.map(([n]): RowNumbers => [n, n]));
    const wholesTwice = numbers(pairs.map((): RowNumbers => [100, 100]));
    expect(itemFraction(twice, [wholesTwice], 0, [0, 0])).toMatchObject({ count: 1, share: 1, distance: 0 });
  });
});
