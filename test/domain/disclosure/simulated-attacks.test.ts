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

/** The numbers that a cell may be, for a reader who knows the rule; none is above `most`. */
function choiceOf(text: string, truth: number, most: number, rule: DisclosureRule): Choice {
  if (text === 'c') return [1, rule.school === 'ROUND' && truth <= rule.threshold ? rule.threshold : most];
  if (text === '0') return [0, 0];
  const all = Array.from({ length: most + 1 }, (_, number) => number);
  const fitting = all.filter((n) => n > rule.threshold && shownCount(decimal(n), rule).eq(text));
  return [Math.min(...fitting), Math.max(...fitting)];
}

/**
 * Publishes the table and lets the reader at it: the places of hidden cells that can only be one number. The
 * first so many cells are published before the others; what they tell with the noughts alone of the others is
 * past help, and not counted.
 */
function broken(
  truth: readonly number[],
  sums: readonly PlainSum[],
  rule: DisclosureRule,
  before = 0,
): readonly number[] {
  const figures = truth.map((count, place) => countFigure(`${place}`, count));
  const named = (kept: readonly PlainSum[]) =>
    kept.map(({ total, parts }) => ({ total: `${total}`, parts: parts.map(String) }));
  const earlier = sums.filter(({ total, parts }) => Math.max(total, ...parts) < before);
  const left = protectFigures(figures.slice(0, before), named(earlier), rule);
  const given = left.flatMap((published, place) => {
    const figure = figures[place];
    return figure ? [{ figure, published }] : [];
  });
  const now = protectFigures(figures.slice(before), named(sums), rule, given);
  const most = 2 * Math.max(...truth) + 10;
  const choicesOf = (texts: readonly string[]) =>
    texts.map((text, place) => choiceOf(text, truth[place] ?? 0, most, rule));
  const texts = [...left, ...now].map(seen);
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
        expect(broken([...parts, sumOf(parts)], [sum], rule)).toEqual([]);
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
        expect(broken(truth, sums, rule)).toEqual([]);
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
        expect(broken([...months, ...toDate], sums, rule)).toEqual([]);
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
        expect(broken([...cells, ...totals], sums, rule)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('learns nothing from a revision beside the publication that it corrects', () => {
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
        expect(broken(truth, [...totals, ...unchanged], rule, width)).toEqual([]);
      }),
    );
  });
});
