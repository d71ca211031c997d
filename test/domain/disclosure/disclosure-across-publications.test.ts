import { describe, expect, it } from 'vitest';
import { protectFigures } from '../../../server/domain/disclosure/disclosure.js';
import { disclosureRules } from '../../../server/domain/disclosure/disclosure-rule.js';
import type { DisclosableFigure } from '../../../server/domain/disclosure/publishable-figure.js';
import { countFigure, percentFigure, seen, symbolFigure } from '../../kit/councils/disclosable.js';

const { SUPPRESS } = disclosureRules;

describe('disclosure control across publications', () => {
  const parts = ['Q1', 'Q2', 'Q3'];
  const year = (edition: string, counts: readonly number[]) => {
    const figures = parts.map((part, index) => countFigure(`${edition} ${part}`, counts[index] ?? 0));
    const total = countFigure(
      `${edition} year`,
      counts.reduce((sum, count) => sum + count, 0),
    );
    const sum = { total: `${edition} year`, parts: parts.map((part) => `${edition} ${part}`) };
    return { figures: [...figures, total], sum };
  };
  const first = year('first', [3, 9, 20]);
  const firstPublished = () => protectFigures(first.figures, [first.sum], SUPPRESS);
  const givenAs = (publishedFigures: readonly DisclosableFigure[]) =>
    first.figures.map((figure, index) => ({ figure, published: publishedFigures[index] ?? figure }));
  /** The revision: the first quarter was 8, not 3. */
  const revised = year('revised', [8, 9, 20]);
  const unchanged = [
    { total: 'first Q2', parts: ['revised Q2'] },
    { total: 'first Q3', parts: ['revised Q3'] },
  ];

  it('a revision on its own would show what the first publication hid, and so its 3', () => {
    expect(firstPublished().map(seen)).toEqual(['c', 'c', '20', '32']);
    expect(protectFigures(revised.figures, [revised.sum], SUPPRESS).map(seen)).toEqual([
      '8',
      '9',
      '20',
      '37',
    ]);
  });

  it('a revision after the first publication hides the same quarter again', () => {
    const sums = [first.sum, revised.sum, ...unchanged];
    expect(protectFigures(revised.figures, sums, SUPPRESS, givenAs(firstPublished())).map(seen)).toEqual([
      'c',
      'c',
      '20',
      '37',
    ]);
  });

  it('a denominator that an earlier publication hid stays hidden too, and a numerator by itself', () => {
    const publishedAfter = (earlier: DisclosableFigure, ...now: readonly DisclosableFigure[]) => {
      const [published] = protectFigures([earlier], [], SUPPRESS);
      if (!published) throw new Error('nothing published');
      const sum = { total: 'both', parts: [earlier.key, ...now.slice(0, -1).map(({ key }) => key)] };
      return [published, ...protectFigures(now, [sum], SUPPRESS, [{ figure: earlier, published }])].map(seen);
    };
    expect(
      publishedAfter(percentFigure('a', 0, 3), percentFigure('b', 0, 20), percentFigure('both', 0, 23)),
    ).toEqual(['0 (0/?)', '0 (0/?)', '0 (0/23)']);
    expect(
      publishedAfter(percentFigure('a', 3, 40), percentFigure('b', 12, 60), percentFigure('both', 15, 100)),
    ).toEqual(['c (?/40)', 'c (?/60)', '15 (15/100)']);
    expect(
      publishedAfter(percentFigure('a', 8, 40), percentFigure('b', 12, 60), percentFigure('both', 20, 100)),
    ).toEqual(['20 (8/40)', '20 (12/60)', '20 (20/100)']);
    expect(
      publishedAfter(symbolFigure('a', 'NOT_AVAILABLE'), countFigure('b', 12), countFigure('both', 15)),
    ).toEqual(['x', '12', '15']);
  });

  it('a number that an earlier publication revealed is no reason to hide everything now', () => {
    const published = [symbolFigure('first Q1', 'CONFIDENTIAL'), ...first.figures.slice(1)];
    const sums = [first.sum, revised.sum, ...unchanged];
    expect(protectFigures(revised.figures, sums, SUPPRESS, givenAs(published)).map(seen)).toEqual([
      '8',
      '9',
      '20',
      '37',
    ]);
  });
});
