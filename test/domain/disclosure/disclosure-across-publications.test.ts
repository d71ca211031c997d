import { describe, expect, it } from 'vitest';
import { protectFigures } from '../../../server/domain/disclosure/disclosure.js';
import { disclosureRules } from '../../../server/domain/disclosure/disclosure-rule.js';
import type { DisclosableFigure } from '../../../server/domain/disclosure/publishable-figure.js';
import { countFigure, seen, symbolFigure } from '../../kit/councils/disclosable.js';

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
