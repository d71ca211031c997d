import { describe, expect, it } from 'vitest';
import {
  combinationCounter,
  holdAtTotals,
  possibleCombinations,
  seriesOf,
} from '../../../server/domain/imports/item-series.js';
import type { FilterColumn, OpenDataLayout } from '../../../server/domain/imports/open-data-layout.js';
import type { ItemStatuses } from '../../../server/domain/imports/open-data-mapping.js';
import { parsePeriod } from '../../../server/domain/values/period.js';

const period = (code: string) => {
  const result = parsePeriod(code);
  if (!result.ok) throw new Error(code);
  return result.value;
};
const filter = (column: string, ...items: readonly string[]): FilterColumn => ({
  column,
  label: column,
  items,
  total: items.includes('Total') ? 'Total' : null,
});
const layout = (filters: readonly FilterColumn[], statuses: ItemStatuses = {}): OpenDataLayout => ({
  filters,
  indicators: [],
  statuses,
  notes: [],
});

/** The series of rows, each with a period and its items. */
const seriesIn = (of: OpenDataLayout, rows: readonly (readonly [string, ...string[]])[], allowed = {}) => {
  const counter = combinationCounter(of, allowed);
  for (const [code, ...items] of rows) counter.add(items, period(code));
  const { series, notes } = seriesOf(of, counter.combinations(), allowed);
  return { where: series.map((each) => each.where), notes };
};

it('the combinations of a file are those of its rows with allowed items, each with its periods once', () => {
  const counter = combinationCounter(layout([filter('sex', 'Girls', 'Boys'), filter('age', '5', '6')]), {
    age: ['5'],
  });
  for (const code of ['2024-RY', '2025-RY', '2025-RY']) {
    counter.add(['Girls', '5'], period(code));
    counter.add(['Girls', '6'], period(code));
  }
  counter.add(['Boys', '5'], period('2025-RY'));
  expect(counter.combinations()).toEqual([
    { items: ['Girls', '5'], periods: [period('2024-RY'), period('2025-RY')] },
    { items: ['Boys', '5'], periods: [period('2025-RY')] },
  ]);
});

describe('the series of a file', () => {
  it('are its combinations of items', () => {
    const of = layout([filter('sex', 'Girls', 'Boys'), filter('age', '5', '6')]);
    const rows = [
      ['2024-RY', 'Girls', '5'],
      ['2024-RY', 'Boys', '6'],
      ['2025-RY', 'Girls', '5'],
    ] as const;
    expect(seriesIn(of, rows).where).toEqual([
      { sex: 'Girls', age: '5' },
      { sex: 'Boys', age: '6' },
    ]);
    expect(seriesIn(of, rows, { sex: ['Boys'] }).where).toEqual([{ sex: 'Boys', age: '6' }]);
  });

  it('go on if an item is written in another way from a year on, the latest first', () => {
    const of = layout([filter('category', 'Referrals - all', 'Referrals, all')]);
    const { where, notes } = seriesIn(of, [
      ['2024-RY', 'Referrals - all'],
      ['2025-RY', 'Referrals, all'],
    ]);
    expect(where).toEqual([{ category: ['Referrals, all', 'Referrals - all'] }]);
    expect(notes).toEqual([
      { code: 'ITEMS_JOINED', filter: 'category', items: ['Referrals, all', 'Referrals - all'] },
    ]);
  });

  it.each([
    [
      ['2025-RY', 'Under 5'],
      ['2024-RY', '(under-5)'],
      ['Under 5', '(under-5)'],
    ],
    [
      ['2024-RY', 'Café'],
      ['2025-RY', 'café'],
      ['café', 'Café'],
    ],
  ] as const)('go on from %j to %j, whichever the file has first', (first, second, joined) => {
    const of = layout([filter('category', first[1], second[1])]);
    expect(seriesIn(of, [first, second]).where).toEqual([{ category: joined }]);
    expect(seriesIn(of, [second, first]).where).toEqual([{ category: joined }]);
  });

  it.each([
    ['Under 5', 'Under 6'],
    ['Café', 'Caf'],
    ['Under 5', 'Under5'],
  ])('do not go on from %j to %j, which differ in more than signs', (one, other) => {
    const of = layout([filter('category', one, other)]);
    const { where, notes } = seriesIn(of, [
      ['2024-RY', one],
      ['2025-RY', other],
    ]);
    expect(where).toEqual([{ category: one }, { category: other }]);
    expect(notes).toEqual([]);
  });

  it('are of the allowed items alone, also where others would join them', () => {
    const of = layout([filter('category', 'Under 5', 'under-5')]);
    const rows = [
      ['2024-RY', 'Under 5'],
      ['2025-RY', 'under-5'],
    ] as const;
    expect(seriesIn(of, rows, { category: ['under-5'] })).toEqual({
      ...{ where: [{ category: 'under-5' }], notes: [] },
    });
  });

  it('are two if both items are in one period', () => {
    const of = layout([filter('category', 'Under 5', 'under-5')]);
    const { where } = seriesIn(of, [
      ['2024-RY', 'Under 5'],
      ['2024-RY', 'under-5'],
      ['2025-RY', 'Under 5'],
    ]);
    expect(where).toEqual([{ category: 'Under 5' }, { category: 'under-5' }]);
  });

  it('take final figures before revised ones, and those before provisional ones', () => {
    const statuses = { version: { Provisional: 'PROVISIONAL', Final: 'FINAL', Revised: 'REVISED' } } as const;
    const of = layout([filter('version', 'Provisional', 'Final', 'Revised')], statuses);
    const { where, notes } = seriesIn(of, [
      ['2025-RY', 'Provisional'],
      ['2023-RY', 'Final'],
      ['2024-RY', 'Revised'],
    ]);
    expect(where).toEqual([{ version: ['Final', 'Revised', 'Provisional'] }]);
    expect(notes).toMatchObject([{ code: 'RELEASES_JOINED' }]);
  });

  it('have no remark on a single release', () => {
    const of = layout([filter('version', 'Final')], { version: { Final: 'FINAL' } });
    expect(seriesIn(of, [['2025-RY', 'Final']])).toEqual({ where: [{ version: 'Final' }], notes: [] });
  });

  it('are one in a file without filters', () => {
    expect(seriesIn(layout([]), [['2025-RY']]).where).toEqual([{}]);
  });
});

describe('too many combinations', () => {
  const of = layout([
    filter('sex', 'Total', 'Girls', 'Boys'),
    filter('ethnicity', 'Total', 'A', 'B', 'C', 'D'),
    filter('phase', 'Primary', 'Secondary'),
  ]);
  const held = (limit: number, chosen = {}) =>
    holdAtTotals(of, chosen, (allowed) => possibleCombinations(of, allowed) <= limit);

  it('hold the filters with most items at their total, until they are few enough', () => {
    expect(held(30)).toEqual({ allowed: {}, notes: [] });
    expect(held(29)).toEqual({
      allowed: { ethnicity: ['Total'] },
      notes: [{ code: 'HELD_AT_TOTAL', filter: 'ethnicity', item: 'Total', leftOut: 4 }],
    });
    expect(held(5).allowed).toEqual({ ethnicity: ['Total'], sex: ['Total'] });
  });

  it('hold no filter of releases, and none with one item', () => {
    const releases = layout([filter('version', 'Total', 'Final'), filter('sex', 'Total')], {
      version: { Total: 'FINAL', Final: 'FINAL' },
    });
    expect(holdAtTotals(releases, {}, () => false)).toEqual({ allowed: {}, notes: [] });
    expect(possibleCombinations(releases, {})).toBe(1);
    expect(possibleCombinations(of, { ethnicity: ['A', 'B'] })).toBe(12);
    expect(possibleCombinations(layout([]), {})).toBe(1);
  });

  it('hold a filter with a total after one without', () => {
    const two = layout([filter('phase', 'Primary', 'Secondary', 'Special'), filter('sex', 'Total', 'Girls')]);
    expect(holdAtTotals(two, {}, () => false)).toEqual({
      allowed: { sex: ['Total'] },
      notes: [{ code: 'HELD_AT_TOTAL', filter: 'sex', item: 'Total', leftOut: 1 }],
    });
  });

  it('hold neither a filter without a total nor one whose items are chosen', () => {
    expect(held(1).allowed).toEqual({ ethnicity: ['Total'], sex: ['Total'] });
    expect(held(1, { ethnicity: ['A', 'B'] }).allowed).toEqual({ ethnicity: ['A', 'B'], sex: ['Total'] });
  });
});
