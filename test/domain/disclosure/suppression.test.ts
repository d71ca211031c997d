import { describe, expect, it } from 'vitest';
import { protectFigures } from '../../../server/domain/disclosure/disclosure.js';
import { disclosureRules } from '../../../server/domain/disclosure/disclosure-rule.js';
import {
  type Cell,
  cellsOf,
  type DisclosableFigure,
  equationsOf,
  type Sum,
} from '../../../server/domain/disclosure/publishable-figure.js';
import { cellsToHide } from '../../../server/domain/disclosure/suppression.js';
import { countFigure, percentFigure, seen, symbolFigure } from '../../kit/councils/disclosable.js';

const { SUPPRESS } = disclosureRules;
const sum = (total: string, ...parts: readonly string[]): Sum => ({ total, parts });
const counts = (numbers: Readonly<Record<string, number>>): readonly DisclosableFigure[] =>
  Object.entries(numbers).map(([key, count]) => countFigure(key, count));

/** The figures as a reader sees them, after others that were published as they are. */
const publishedAfter = (
  earlier: readonly DisclosableFigure[],
  now: readonly DisclosableFigure[],
  ...sums: readonly Sum[]
): string => {
  const given = earlier.map((figure) => ({ figure, published: figure }));
  return protectFigures(now, sums, SUPPRESS, given).map(seen).join(' ');
};

/** The keys of the hidden counts, in the order in which they were hidden. */
function hiddenInOrder(
  given: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  ...sums: readonly Sum[]
): string {
  const cells = [
    ...counts(given).flatMap((figure) => cellsOf(figure, SUPPRESS).map((cell) => ({ ...cell, given: true }))),
    ...counts(now).flatMap((figure) => cellsOf(figure, SUPPRESS)),
  ];
  const byId = new Map(cells.map((cell): [string, Cell] => [cell.id, cell]));
  const equations = sums.flatMap((each) => equationsOf(each, byId));
  return [...cellsToHide(byId, equations)].join(', ').replaceAll(' count', '');
}

describe('the next number to hide', () => {
  it('is a part before a total, although the total of another sum is smaller', () => {
    const order = hiddenInOrder(
      { seven: 7 },
      { small: 3, ten: 10, forty: 40, both: 43 },
      sum('ten', 'small', 'seven'),
      sum('both', 'small', 'forty'),
    );
    expect(order).toBe('small, forty, ten');
  });

  it('is the smallest part, and of equals the first', () => {
    const of = (one: number, other: number) =>
      hiddenInOrder({}, { small: 3, one, other, all: 3 + one + other }, sum('all', 'small', 'one', 'other'));
    expect([of(9, 8), of(8, 9), of(9, 9)]).toEqual(['small, other', 'small, one', 'small, one']);
  });

  it('is in the sum with the fewest hidden numbers', () => {
    const order = hiddenInOrder(
      {},
      { a: 1, b: 1, c: 20, abc: 22, d: 30, ad: 31 },
      sum('abc', 'a', 'b', 'c'),
      sum('ad', 'a', 'd'),
    );
    expect(order).toBe('a, b, d, c');
  });

  it('may be in a sum that is linked by hidden numbers alone', () => {
    const earlier = counts({ A: 11 });
    const now = { x: 3, y: 4, w: 4 };
    const first = sum('A', 'x', 'y', 'w');
    expect(publishedAfter(earlier, counts({ ...now, B: 8 }), first, sum('B', 'y', 'w'))).toBe('c c c c');
    const more = counts({ ...now, s: 8, B: 16, t: 7, F: 23 });
    const sums = [first, sum('B', 'y', 'w', 's'), sum('F', 'B', 't')];
    expect(publishedAfter(earlier, more, ...sums)).toBe('c c c c 16 7 23');
  });

  it('is none if earlier publications reveal the number anyway', () => {
    const earlier = [symbolFigure('a', 'CONFIDENTIAL'), ...counts({ b: 20, ab: 23 })];
    const now = counts({ c: 40, ac: 43 });
    expect(publishedAfter(earlier, now, sum('ab', 'a', 'b'), sum('ac', 'a', 'c'))).toBe('40 43');
  });

  it('is none that a reader knows from earlier publications', () => {
    const earlier = counts({ g: 23, T: 43 });
    const now = counts({ x: 3, y: 20, S: 23 });
    expect(publishedAfter(earlier, now, sum('T', 'y', 'g'), sum('S', 'x', 'y'))).toBe('c 20 c');
  });

  it('takes the numerator of a hidden denominator with it, which needs protection too', () => {
    const now = [percentFigure('a', 0, 3), percentFigure('b', 12, 20), percentFigure('ab', 12, 23)];
    expect(publishedAfter([], now, sum('ab', 'a', 'b'))).toBe('0 (0/?) c c (?/23)');
  });
});
