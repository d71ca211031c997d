import { describe, expect, it } from 'vitest';
import { columnProfiler } from '../../../server/domain/imports/open-data-columns.js';
import { layoutOf } from '../../../server/domain/imports/open-data-layout.js';
import type { MetaColumn } from '../../../server/domain/imports/open-data-meta.js';

const columns = ['time_period', 'LA_name', 'sex', 'age', 'pupils', 'rate', 'blank', 'version'];
const profiles = (rows: readonly (readonly string[])[]) => {
  const profiler = columnProfiler(columns);
  for (const row of rows) profiler.add(row);
  return profiler.profiles();
};
const rows = [
  ['2024', 'Merton', 'Total', '16', '120', '1.25', '', 'Final'],
  ['2024', 'Merton', 'Girls', '17', 'c', 'z', '', 'Final'],
  ['2025', 'Merton', 'Boys', 'All', '60', '3.5', ' ', 'Revised'],
];

const meta = (column: string, facts: Partial<MetaColumn>): MetaColumn => ({
  column,
  kind: 'INDICATOR',
  label: column,
  unit: null,
  decimalPlaces: null,
  ...facts,
});

describe('the columns of a file without a description', () => {
  const layout = layoutOf(profiles(rows), null);

  it('are filters if they have texts, with their items and their total', () => {
    expect(layout.filters).toEqual([
      { column: 'sex', label: 'Sex', items: ['Total', 'Girls', 'Boys'], total: 'Total' },
      { column: 'age', label: 'Age', items: ['16', '17', 'All'], total: 'All' },
      { column: 'version', label: 'Version', items: ['Final', 'Revised'], total: null },
    ]);
  });

  it('are indicators if they have numbers and symbols alone', () => {
    expect(layout.indicators.map(({ column }) => column)).toEqual(['pupils', 'rate']);
    expect(profiles(rows).find(({ column }) => column === 'rate')?.decimalPlaces).toBe(2);
  });

  it('are left out if they are blank, or of time and place in any case', () => {
    expect(layout.notes).toEqual([{ code: 'BLANK_COLUMN', column: 'blank' }]);
  });

  it('are filters in spite of their numbers if the caller says so', () => {
    const { filters } = layoutOf(profiles(rows), null, ['pupils']);
    expect(filters.map(({ column }) => column)).toContain('pupils');
  });

  it('are indicators with a remark if some of many numbers cannot be read', () => {
    const many = Array.from({ length: 40 }, (_, index) => [
      '',
      '',
      'Total',
      'All',
      `${index}`,
      '1',
      '',
      'Final',
    ]);
    const { indicators, notes } = layoutOf(
      profiles([...many, ['', '', 'Total', 'All', '~', '1', '', '']]),
      null,
    );
    expect(indicators.map(({ column }) => column)).toContain('pupils');
    expect(notes).toContainEqual({ code: 'UNREADABLE_CELLS', column: 'pupils', cells: 1 });
  });

  it('are no filters if they have more than a thousand texts', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ['', '', `School ${index}`, '', '1', '', '', '']);
    expect(layoutOf(profiles(many), null).notes).toContainEqual({ code: 'TOO_MANY_ITEMS', column: 'sex' });
  });
});

it('a description decides the use, the label, the unit and the decimal places of a column', () => {
  const described = [
    meta('sex', { kind: 'FILTER', label: 'Sex of pupil' }),
    meta('pupils', { kind: 'FILTER' }),
    meta('rate', { label: 'Rate of absence', unit: 'PERCENT', decimalPlaces: 1 }),
  ];
  const layout = layoutOf(profiles(rows), described);
  expect(layout.filters.map(({ label }) => label)).toEqual(['Sex of pupil', 'pupils']);
  expect(layout.indicators).toEqual([
    { column: 'rate', label: 'Rate of absence', unit: 'PERCENT', decimalPlaces: 1 },
  ]);
  expect(layout.notes.map((note) => 'column' in note && note.column)).toEqual(['age', 'blank', 'version']);
});

it('a filter of statuses gives every item its status, and another filter gives none', () => {
  expect(layoutOf(profiles(rows), null).statuses).toEqual({
    version: { Final: 'FINAL', Revised: 'REVISED' },
  });
  const mixed = [...rows, ['2023', 'Merton', 'Boys', 'All', '60', '3.5', '', 'Experimental']];
  expect(layoutOf(profiles(mixed), null).statuses).toEqual({});
});

it.each([
  [['Total', 'Total in work'], 'Total'],
  [['All', 'Girls'], 'All'],
  [['Total all ages', 'Aged 5'], 'Total all ages'],
  [['Suitability total', 'Suitable'], 'Suitability total'],
  [['Total girls', 'Total boys'], null],
  [['Totally new', 'Old'], null],
])('the total of %j is %s', (items, total) => {
  const file = items.map((item) => ['', '', item, 'x', '1', '1', '', '']);
  expect(layoutOf(profiles(file), null).filters[0]?.total).toBe(total);
});
