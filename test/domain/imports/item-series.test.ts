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

  it('hold neither a filter without a total nor one whose items are chosen', () => {
    expect(held(1).allowed).toEqual({ ethnicity: ['Total'], sex: ['Total'] });
    expect(held(1, { ethnicity: ['A', 'B'] }).allowed).toEqual({ ethnicity: ['A', 'B'], sex: ['Total'] });
  });
});
