import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../../../server/domain/disclosure/disclosure-rule.js';
import {
  baseId,
  type Cell,
  cellsOf,
  countId,
  type DisclosableFigure,
  equationsOf,
  type Sum,
} from '../../../server/domain/disclosure/publishable-figure.js';
import { absenceReasons } from '../../../server/domain/observations/figure.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { countFigure, percentFigure, symbolFigure } from '../../kit/councils/disclosable.js';

const { SUPPRESS, ROUND } = disclosureRules;
const any = Number.POSITIVE_INFINITY;
const range = (least: number, most = least) => ({ least, most });
const cell = (id: string, count: number, facts: Partial<Cell> = {}): Cell => ({
  ...{ id, count: decimal(count), small: false, shown: range(count), hidden: range(1, any) },
  ...{ companion: null, given: false },
  ...facts,
});

describe('the numbers of children in a figure', () => {
  it.each<[string, DisclosableFigure, readonly Cell[]]>([
    ['a small count', countFigure('a', 5), [cell('a count', 5, { small: true })]],
    ['another count', countFigure('a', 6), [cell('a count', 6)]],
    ['no child', countFigure('a', 0), [cell('a count', 0)]],
    [
      'a percentage, whose parts reveal each other',
      percentFigure('a', 3, 40),
      [cell('a count', 3, { small: true }), cell('a base', 40, { companion: 'a count' })],
    ],
    [
      'a percentage of no child, which reveals nothing',
      percentFigure('a', 0, 3),
      [cell('a count', 0), cell('a base', 3, { small: true })],
    ],
    [
      'an average, whose value is no number of children',
      { ...percentFigure('a', 3, 40), counts: 'NOWHERE' },
      [cell('a base', 40)],
    ],
    ['a percentage alone', { ...percentFigure('a', 3, 40), numerator: null, denominator: null }, []],
    [
      'a percentage without its denominator',
      { ...percentFigure('a', 30, 40), denominator: null },
      [cell('a count', 30)],
    ],
  ])('are those of %s', (_title, figure, cells) => {
    expect(cellsOf(figure, SUPPRESS)).toEqual(cells);
  });

  it('are known to the rounding of a reader who sees them, and to the threshold if they are hidden', () => {
    const rounded = (count: number) => cellsOf(countFigure('a', count), ROUND);
    expect(rounded(7)).toEqual([cell('a count', 7, { small: true, hidden: range(1, 7) })]);
    expect(rounded(8)).toEqual([cell('a count', 8, { shown: range(8, 12) })]);
    expect(rounded(0)).toEqual([cell('a count', 0)]);
  });

  it.each(absenceReasons)('behind the symbol for %s are as many as the symbol says', (reason) => {
    const known =
      reason === 'NOT_APPLICABLE' || reason === 'NOT_YET_DUE'
        ? range(0)
        : range(reason === 'CONFIDENTIAL' ? 1 : 0, any);
    const symbol = { count: null, shown: known, hidden: known };
    expect(cellsOf(symbolFigure('a', reason), SUPPRESS)).toEqual([
      cell('a count', 0, { ...symbol, small: reason === 'CONFIDENTIAL' }),
      cell('a base', 0, symbol),
    ]);
  });
});

describe('the equations of a sum', () => {
  const cells = (...figures: readonly DisclosableFigure[]) =>
    new Map(figures.flatMap((figure) => cellsOf(figure, SUPPRESS)).map((each) => [each.id, each]));
  const sum: Sum = { total: 'all', parts: ['one', 'two'] };
  const equation = (idOf: (key: string) => string) => ({
    terms: new Map([
      [idOf('all'), -1],
      [idOf('one'), 1],
      [idOf('two'), 1],
    ]),
    equals: 0,
  });
  const percentages = (base: number) => [
    percentFigure('one', 1, 10),
    percentFigure('two', 2, 20),
    percentFigure('all', 3, base),
  ];

  it('are that of the numerators, and that of the denominators if these add up', () => {
    expect(equationsOf(sum, cells(...percentages(30)))).toEqual([equation(countId), equation(baseId)]);
    expect(equationsOf(sum, cells(...percentages(31)))).toEqual([equation(countId)]);
    expect(equationsOf(sum, cells(...percentages(29)))).toEqual([equation(countId)]);
  });

  it('are that of the counts alone if a denominator is missing', () => {
    const counts = [countFigure('one', 1), countFigure('two', 2), countFigure('all', 3)];
    expect(equationsOf(sum, cells(...counts))).toEqual([equation(countId)]);
    const [one, two, all] = percentages(20);
    const partly = [one, two, all].flatMap((each) => (each ? [each] : []));
    const without = partly.map((each) => (each.key === 'one' ? { ...each, denominator: null } : each));
    expect(equationsOf(sum, cells(...without))).toEqual([equation(countId)]);
  });

  it('count a symbol as nothing where denominators add up', () => {
    const missing = [symbolFigure('one', 'NOT_AVAILABLE'), ...percentages(20).slice(1)];
    expect(equationsOf(sum, cells(...missing))).toEqual([equation(countId), equation(baseId)]);
  });

  it.each(['one', 'all'])('do not exist without the figure %s', (key) => {
    const others = percentages(30).filter((each) => each.key !== key);
    const error = new RangeError(`a sum asks for '${key} count', which no figure has`);
    expect(() => equationsOf(sum, cells(...others))).toThrow(error);
  });
});
