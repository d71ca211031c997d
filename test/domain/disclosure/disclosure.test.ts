import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectFigures } from '../../../server/domain/disclosure/disclosure.js';
import { type DisclosureRule, disclosureRules } from '../../../server/domain/disclosure/disclosure-rule.js';
import type { DisclosableFigure, Sum } from '../../../server/domain/disclosure/publishable-figure.js';
import { valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { countFigure, percentFigure, seen, symbolFigure } from '../../kit/councils/disclosable.js';

const { SUPPRESS, ROUND } = disclosureRules;

const published = (
  figures: readonly DisclosableFigure[],
  sums: readonly Sum[] = [],
  rule: DisclosureRule = SUPPRESS,
) => protectFigures(figures, sums, rule).map(seen);

/** The parts and then their total. */
function withTotal(...counts: readonly number[]) {
  const parts = counts.map((count, index) => countFigure(`part ${index}`, count));
  const total = countFigure(
    'total',
    counts.reduce((sum, count) => sum + count, 0),
  );
  return {
    figures: [...parts, total],
    sums: [{ total: 'total', parts: parts.map(({ key }) => key) }],
  };
}

const publishedSum = (counts: readonly number[], rule?: DisclosureRule) => {
  const { figures, sums } = withTotal(...counts);
  return published(figures, sums, rule).join(' ');
};

describe('small counts', () => {
  it('1 to 5 become c, zero and 6 are shown', () => {
    const counts = [0, 1, 5, 6].map((count) => countFigure(`${count}`, count));
    expect(published(counts)).toEqual(['0', 'c', 'c', '6']);
  });

  it('rotherham-one-of-two: the percentage is hidden with its numerator, and so is the small denominator', () => {
    expect(published([percentFigure('repeat plans', 1, 2)])).toEqual(['c']);
  });

  it('a percentage of 5 in 40 is hidden, of 6 in 40 shown; 0 in 40 is shown', () => {
    const figures = [5, 6, 0].map((numerator) => percentFigure(`${numerator}`, numerator, 40));
    expect(published(figures)).toEqual(['c (?/40)', '15 (6/40)', '0 (0/40)']);
  });

  it('none of three children: the 0 is shown, the 3 is not', () => {
    expect(published([percentFigure('moves', 0, 3)])).toEqual(['0 (0/?)']);
  });

  it('an average over four children is hidden, over forty shown', () => {
    const days = (key: string, children: number): DisclosableFigure => ({
      key,
      counts: 'NOWHERE',
      figure: valueFigure(decimal('421.5')),
      numerator: null,
      denominator: decimal(children),
      multiplier: 1,
    });
    expect(published([days('few', 4), days('many', 40)])).toEqual(['c', '421.5 (?/40)']);
  });

  it('the threshold is the council’s own', () => {
    const figures = [countFigure('nine', 9), countFigure('ten', 10), countFigure('eleven', 11)];
    expect(published(figures, [], { ...SUPPRESS, threshold: 10 })).toEqual(['c', 'c', '11']);
  });

  it('a symbol has no parts, although its figure had them', () => {
    const figure = { ...percentFigure('a', 12, 40), figure: symbolFigure('a', 'NOT_AVAILABLE').figure };
    expect(published([figure])).toEqual(['x']);
  });

  it('a percentage keeps the decimal places with which it was published', () => {
    const rounded = { ...percentFigure('moves', 12, 41), figure: valueFigure(decimal('29.3')) };
    expect(published([rounded])).toEqual(['29.3 (12/41)']);
  });

  it('symbols stay unchanged', () => {
    const symbols = [symbolFigure('confidential', 'CONFIDENTIAL'), symbolFigure('missing', 'NOT_AVAILABLE')];
    expect(published(symbols)).toEqual(['c', 'x']);
  });
});

describe('a total minus the shown parts does not reveal a hidden one', () => {
  it.each([
    { why: 'the next smallest is hidden too', counts: [3, 9, 20, 30], shown: 'c c 20 30 62' },
    { why: 'two hidden parts of 3 and 4 could be 1 and 6', counts: [3, 4, 20], shown: 'c c 20 27' },
    { why: 'two hidden parts of 1 and 1 could be nothing else', counts: [1, 1, 50], shown: 'c c c 52' },
    { why: 'a zero protects no other part', counts: [3, 0, 20], shown: 'c 0 c 23' },
    { why: 'without another part the total is hidden', counts: [1, 1, 1, 1, 1, 1], shown: 'c c c c c c c' },
    { why: 'nothing is small, nothing is hidden', counts: [6, 0, 20], shown: '6 0 20 26' },
  ])('$counts: $why', ({ counts, shown }) => {
    expect(publishedSum(counts)).toBe(shown);
  });

  it('a part that its publisher has hidden is protected as well', () => {
    const figures = [
      symbolFigure('theirs', 'CONFIDENTIAL'),
      countFigure('ours', 20),
      countFigure('both', 23),
    ];
    const sums = [{ total: 'both', parts: ['theirs', 'ours'] }];
    expect(published(figures, sums)).toEqual(['c', 'c', '23']);
  });

  it('a missing part protects the hidden one, because it can be any number', () => {
    const figures = [
      countFigure('small', 3),
      symbolFigure('missing', 'NOT_AVAILABLE'),
      countFigure('all', 30),
    ];
    const sums = [{ total: 'all', parts: ['small', 'missing'] }];
    expect(published(figures, sums)).toEqual(['c', 'x', '30']);
  });

  it('a part that is not yet due protects no other, because it counts no children yet', () => {
    const figures = [
      countFigure('first quarter', 3),
      countFigure('second quarter', 20),
      symbolFigure('third quarter', 'NOT_YET_DUE'),
      countFigure('year to date', 23),
    ];
    const sums = [{ total: 'year to date', parts: ['first quarter', 'second quarter', 'third quarter'] }];
    expect(published(figures, sums)).toEqual(['c', 'c', 'x', '23']);
  });

  it('quarters within a year within a comparison: hiding one total makes the next sum safe too', () => {
    const figures = [
      countFigure('boys', 3),
      countFigure('girls', 0),
      countFigure('east', 3),
      countFigure('west', 40),
      countFigure('council', 43),
    ];
    const sums = [
      { total: 'east', parts: ['boys', 'girls'] },
      { total: 'council', parts: ['east', 'west'] },
    ];
    expect(published(figures, sums)).toEqual(['c', '0', 'c', 'c', '43']);
  });

  it('percentages of four quarters and their year: numerators and denominators both add up', () => {
    const figures = [
      percentFigure('Q1', 2, 12),
      percentFigure('Q2', 7, 20),
      percentFigure('Q3', 9, 25),
      percentFigure('Q4', 0, 3),
      percentFigure('year', 18, 60),
    ];
    const sums = [{ total: 'year', parts: ['Q1', 'Q2', 'Q3', 'Q4'] }];
    expect(published(figures, sums)).toEqual(['c', 'c (?/20)', '36 (9/25)', '0 (0/?)', '30 (18/60)']);
  });

  it('of equal candidates the first is hidden, so the same figures always have the same result', () => {
    expect(publishedSum([3, 9, 9])).toBe('c c 9 21');
  });

  it('a sum of an unknown figure is an error', () => {
    expect(() => published([countFigure('total', 3)], [{ total: 'total', parts: ['part'] }])).toThrow(
      RangeError,
    );
  });
});

describe('two-way tables, by their rows and columns together', () => {
  /** The table as published: each row with its total, then the totals of the columns. */
  function publishedTable(rows: readonly (readonly number[])[]): readonly string[] {
    const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
    const cell = (row: number, column: number) => `${row}:${column}`;
    const total = (key: string, counts: readonly number[]) =>
      countFigure(
        key,
        counts.reduce((sum, count) => sum + count, 0),
      );
    const lines = rows.map((row, at) => [
      ...row.map((count, column) => countFigure(cell(at, column), count)),
      total(`row ${at}`, row),
    ]);
    const last = columns.map((column, at) => total(`column ${at}`, column));
    const sums = [
      ...rows.map((row, at) => ({ total: `row ${at}`, parts: row.map((_, column) => cell(at, column)) })),
      ...columns.map((column, at) => ({
        total: `column ${at}`,
        parts: column.map((_, row) => cell(row, at)),
      })),
    ];
    const shown = new Map(
      protectFigures([...lines.flat(), ...last], sums, SUPPRESS).map((figure) => [figure.key, seen(figure)]),
    );
    return [...lines, last].map((line) => line.map(({ key }) => shown.get(key)).join(' '));
  }

  it('one small cell needs three more, so that each row and each column hides two', () => {
    const table = [
      [3, 20, 30],
      [25, 35, 45],
      [12, 14, 16],
    ];
    expect(publishedTable(table)).toEqual(['c c 30 53', '25 35 45 105', 'c c 16 42', '40 69 91']);
  });

  it('a cell that links two hidden squares: two rows minus two columns would reveal its 3', () => {
    const table = [
      [2, 3, 20, 20],
      [4, 2, 3, 20],
      [20, 20, 2, 4],
      [20, 20, 3, 2],
    ];
    expect(publishedTable(table)).toEqual([
      'c c 20 20 45',
      'c c c c 29',
      '20 20 c c 46',
      '20 20 c c 45',
      '46 45 28 46',
    ]);
  });

  it('two ones at the edge: rows of 8 and 6 minus columns of 6 and 6 would leave 2 for both', () => {
    const table = [
      [1, 0, 0],
      [1, 4, 3],
      [1, 2, 3],
    ];
    expect(publishedTable(table)).toEqual(['c 0 0 c', 'c c c 8', 'c c c c', 'c 6 6']);
  });
});

describe('the rounding school', () => {
  it('1 to 7 are hidden, the rest rounded to 5, half up; zero is shown', () => {
    const counts = [0, 1, 7, 8, 12, 13, 17, 18].map((count) => countFigure(`${count}`, count));
    expect(published(counts, [], ROUND)).toEqual(['0', 'c', 'c', '10', '10', '15', '15', '20']);
  });

  it('a percentage is calculated from rounded counts: 12 of 41 is shown as 10 of 40, 25 %', () => {
    expect(published([percentFigure('moves', 12, 41)], [], ROUND)).toEqual(['25 (10/40)']);
  });

  it('only a percentage with both its parts is calculated again', () => {
    const average = { ...percentFigure('days', 12, 41), counts: 'NOWHERE', multiplier: 1 } as const;
    const alone = { ...percentFigure('moves', 12, 40), numerator: null };
    const figures = [percentFigure('none', 0, 3), percentFigure('all', 23, 41), average, alone];
    expect(published(figures, [], ROUND)).toEqual([
      '0 (0/?)',
      '62.5 (25/40)',
      `${decimal(1200).div(41).toFixed()} (10/40)`,
      '30 (?/40)',
    ]);
    const perThousand = { ...percentFigure('rate', 12, 41), multiplier: 1000 } as const;
    expect(published([perThousand], [], ROUND)).toEqual(['250 (10/40)']);
  });

  it('a rounded part protects the hidden one: nothing more is hidden', () => {
    expect(publishedSum([3, 9, 21], ROUND)).toBe('c 10 20 35');
  });

  it('a total of 30 would reveal four sevens, and a total of 10 twelve ones', () => {
    expect(publishedSum([7, 7, 7, 7], ROUND)).toBe('c c c c c');
    expect(publishedSum(Array(12).fill(1), ROUND)).toBe(Array(13).fill('c').join(' '));
  });
});

describe('for any figures', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });

  it('no small count is published, no zero is hidden, and hidden numbers become c', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(SUPPRESS, ROUND), (numbers, rule) => {
        const { figures, sums } = withTotal(...numbers);
        protectFigures(figures, sums, rule).forEach((figure, index) => {
          const text = seen(figure);
          const original = figures[index];
          const count = original?.figure.kind === 'VALUE' ? original.figure.value.toNumber() : 0;
          if (count === 0) expect(text).toBe('0');
          else if (count <= rule.threshold) expect(text).toBe('c');
          else if (text !== 'c') expect(Math.abs(Number(text) - count)).toBeLessThan(3);
        });
      }),
    );
  });

  it('the same figures have the same result, and figures without a sum do not affect each other', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const figures = numbers.map((number, index) => countFigure(`${index}`, number));
        expect(published(figures)).toEqual(figures.map((figure) => published([figure])[0]));
      }),
    );
  });
});
