import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectFigures } from '../../../server/domain/disclosure/disclosure.js';
import {
  type DisclosureRule,
  disclosureRules,
  shownCount,
} from '../../../server/domain/disclosure/disclosure-rule.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { countFigure, seen } from '../../kit/councils/disclosable.js';
import { type Choice, couldBeAnother, type PlainSum } from '../../kit/councils/disclosure-attack.js';

/** The possible numbers of a cell, up to `most`, for a reader who knows the rule. */
function choiceOf(text: string, truth: number, most: number, rule: DisclosureRule): Choice {
  if (text === 'c') return [1, rule.school === 'ROUND' && truth <= rule.threshold ? rule.threshold : most];
  if (text === '0') return [0, 0];
  const all = Array.from({ length: most + 1 }, (_, number) => number);
  const fitting = all.filter((n) => n > rule.threshold && shownCount(decimal(n), rule).eq(text));
  return [Math.min(...fitting), Math.max(...fitting)];
}

/**
 * Publishes the table and simulates the reader. The result: the positions of hidden cells with only one
 * possible number. The first `before` cells are published before the others. Cells that stay revealed even
 * when only the zeros of the later cells are shown cannot be protected and are not counted.
 */
function revealedCells(
  truth: readonly number[],
  sums: readonly PlainSum[],
  rule: DisclosureRule,
  before = 0,
): readonly number[] {
  const figures = truth.map((count, place) => countFigure(`${place}`, count));
  const withKeys = (plainSums: readonly PlainSum[]) =>
    plainSums.map(({ total, parts }) => ({ total: `${total}`, parts: parts.map(String) }));
  const earlier = sums.filter(({ total, parts }) => Math.max(total, ...parts) < before);
  const first = protectFigures(figures.slice(0, before), withKeys(earlier), rule);
  const publishedBefore = first.flatMap((published, place) => {
    const figure = figures[place];
    return figure ? [{ figure, published }] : [];
  });
  const now = protectFigures(figures.slice(before), withKeys(sums), rule, publishedBefore);
  const most = 2 * Math.max(...truth) + 10;
  const choicesOf = (texts: readonly string[]) =>
    texts.map((text, place) => choiceOf(text, truth[place] ?? 0, most, rule));
  const texts = [...first, ...now].map(seen);
  const least = texts.map((text, place) => (place < before || text === '0' ? text : 'c'));
  const [choices, fewest] = [choicesOf(texts), choicesOf(least)];
  return [...truth.keys()].filter(
    (place) =>
      texts[place] === 'c' &&
      !couldBeAnother(place, truth, choices, sums) &&
      couldBeAnother(place, truth, fewest, sums),
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 14 }));

describe.each(['SUPPRESS', 'ROUND'] as const)('a reader who tries every number, %s', (school) => {
  const rule = disclosureRules[school];

  it('learns no hidden part from a total', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 6 }), (parts) => {
        const sum = { total: parts.length, parts: [...parts.keys()] };
        expect(revealedCells([...parts, sumOf(parts)], [sum], rule)).toEqual([]);
      }),
    );
  });

  it('learns nothing from quarters that add up to halves, and halves to a year', () => {
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
        const truth = [a, b, c, d, a + b, c + d, a + b + c + d];
        const sums = [
          { total: 4, parts: [0, 1] },
          { total: 5, parts: [2, 3] },
          { total: 6, parts: [4, 5] },
          { total: 6, parts: [0, 1, 2, 3] },
        ];
        expect(revealedCells(truth, sums, rule)).toEqual([]);
      }),
    );
  });

  it('learns nothing from the year to date, month by month', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), (months) => {
        const toDate = months.map((_, month) => sumOf(months.slice(0, month + 1)));
        const sums = months.map((_, month) => ({
          total: months.length + month,
          parts: month === 0 ? [0] : [month, months.length + month - 1],
        }));
        expect(revealedCells([...months, ...toDate], sums, rule)).toEqual([]);
      }),
    );
  });

  it('learns nothing from a two-way table with the totals of its rows and columns', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 9, maxLength: 9 }), (cells) => {
        const lines = [0, 1, 2].flatMap((line) => [
          [3 * line, 3 * line + 1, 3 * line + 2],
          [line, line + 3, line + 6],
        ]);
        const totals = lines.map((line) => sumOf(line.map((place) => cells[place] ?? 0)));
        const sums = lines.map((parts, index) => ({ total: 9 + index, parts }));
        expect(revealedCells([...cells, ...totals], sums, rule)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('learns nothing from a revision and the publication that it corrects', () => {
    const parts = fc.array(count, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.nat(3), count, (before, place, correction) => {
        const at = place % before.length;
        const after = before.with(at, correction);
        const width = before.length + 1;
        const truth = [...before, sumOf(before), ...after, sumOf(after)];
        const totals = [0, width].map((start) => ({
          total: start + before.length,
          parts: [...before.keys()].map((part) => start + part),
        }));
        const unchanged = [...before.keys()]
          .filter((part) => part !== at)
          .map((part) => ({ total: part, parts: [width + part] }));
        expect(revealedCells(truth, [...totals, ...unchanged], rule, width)).toEqual([]);
      }),
    );
  });
});
