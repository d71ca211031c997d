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

/** The columns of time and place of the open-data standard. */
const placeColumns = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'region_code'],
  ...['region_name', 'old_la_code', 'new_la_code', 'la_name', 'lad_code', 'lad_name', 'pcon_code'],
  ...['pcon_name', 'ward_code', 'ward_name', 'pfa_code', 'pfa_name', 'rsc_region_lead_name'],
  ...['local_enterprise_partnership_code', 'local_enterprise_partnership_name', 'lsip_code', 'lsip_name'],
  ...['mayoral_combined_authority_code', 'mayoral_combined_authority_name'],
  ...['english_devolved_area_code', 'english_devolved_area_name', 'opportunity_area_code'],
  ...['opportunity_area_name', 'planning_area_code', 'planning_area_name', 'trust_id', 'trust_name'],
  ...['sponsor_id', 'sponsor_name', 'school_laestab', 'school_urn', 'school_name', 'provider_ukprn'],
  ...['provider_name', 'institution_id', 'institution_name'],
];

it('the columns of time and place are not counted, however they are written, nor those without a name', () => {
  const written = placeColumns.flatMap((column) => [
    ...[
      column,
      column.toUpperCase(),
      ` ${column} `,
      column.replaceAll('_', ' - '),
      column.replaceAll('_', '  '),
    ],
  ]);
  expect(
    columnProfiler([...written, '', 'pupils'])
      .profiles()
      .map(({ column }) => column),
  ).toEqual(['pupils']);
});

describe('the cells of a column', () => {
  const profileOf = (...cells: readonly string[]) => {
    const profiler = columnProfiler(['la_name', 'pupils']);
    for (const cell of cells) profiler.add(['Merton', cell]);
    profiler.add(['Merton']);
    return profiler.profiles()[0];
  };

  it('are numbers, symbols or texts; blank ones are not counted', () => {
    expect(profileOf('5', '-5', '+5', ' 5 ', '5.', '.25', '1.5', 'c', 'z', '5 %', 'five', '', ' ')).toEqual({
      ...{ column: 'pupils', numbers: 7, symbols: 2, texts: 2, differentNumbers: 6, decimalPlaces: 2 },
      items: ['5', '-5', '+5', ' 5 ', '5.', '.25', '1.5', 'c', 'z', '5 %', 'five'],
    });
    expect(profileOf()).toEqual({
      ...{ column: 'pupils', numbers: 0, symbols: 0, texts: 0, differentNumbers: 0, decimalPlaces: 0 },
      items: [],
    });
  });

  it('are listed up to a thousand different ones', () => {
    const cells = Array.from({ length: 1001 }, (_, index) => `${index}`);
    expect(profileOf(...cells.slice(1), '1')).toMatchObject({
      differentNumbers: 1000,
      items: cells.slice(1),
    });
    expect(profileOf(...cells)).toMatchObject({ numbers: 1001, differentNumbers: null, items: null });
  });
});

it('a column is a filter if half of its cells are texts, or if it has at most 30 different numbers', () => {
  const useOf = (numbers: number, texts: number) => {
    const profiler = columnProfiler(['pupils']);
    for (let number = 0; number < numbers; number += 1) profiler.add([`${number}`]);
    for (let text = 0; text < texts; text += 1) profiler.add(['five']);
    const { filters, indicators } = layoutOf(profiler.profiles(), null);
    return [filters.length, indicators.length];
  };
  const [filter, indicator] = [
    [1, 0],
    [0, 1],
  ];
  expect([useOf(30, 1), useOf(31, 1), useOf(31, 30), useOf(31, 31), useOf(1500, 1)]).toEqual([
    ...[filter, indicator, indicator, filter, indicator],
  ]);
});

it('the label of a column is its name in words', () => {
  const labels = (...names: readonly string[]) => {
    const profiler = columnProfiler(names);
    profiler.add(names.map(() => '1'));
    return layoutOf(profiler.profiles(), null).indicators.map(({ label }) => label);
  };
  expect(labels('children_percent', '__all  pupils_', 'x')).toEqual(['Children percent', 'All pupils', 'X']);
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
  expect(layout.notes).toEqual(
    ['age', 'blank', 'version'].map((column) => ({ code: 'NOT_DESCRIBED', column })),
  );
});

it('a blank column is no filter, although a description says so', () => {
  const layout = layoutOf(profiles(rows), [meta('blank', { kind: 'FILTER' })]);
  expect(layout.filters).toEqual([]);
  expect(layout.notes).toContainEqual({ code: 'BLANK_COLUMN', column: 'blank' });
});

it('a column of symbols alone is an indicator', () => {
  const { indicators } = layoutOf(profiles([['', '', '', '', 'c', '1', '', '']]), null);
  expect(indicators.map(({ column }) => column)).toEqual(['pupils', 'rate']);
});

it('a filter of statuses gives every item its status, and another filter gives none', () => {
  expect(layoutOf(profiles(rows), null).statuses).toEqual({
    version: { Final: 'FINAL', Revised: 'REVISED' },
  });
  const written = [' final ', 'AMENDED', 'Provisional'].map((item) => ['', '', 'x', 'y', '1', '1', '', item]);
  expect(layoutOf(profiles(written), null).statuses).toEqual({
    version: { ' final ': 'FINAL', AMENDED: 'REVISED', Provisional: 'PROVISIONAL' },
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
  [[' ALL ', 'Girls'], ' ALL '],
  [['Girls', 'total'], 'total'],
  [['All', 'Total'], 'Total'],
  [['All pupils', 'Girls total'], 'Girls total'],
  [['All pupils', 'Girls'], 'All pupils'],
  [['Overall', 'Subtotal'], null],
  [['Allergy', 'Old'], null],
  [['Total', 'Subtotal', 'All'], 'Total'],
  [['All', 'Overall', 'Girls total'], 'All'],
  [['All', 'All girls', 'Girls total'], 'All'],
  [['Total girls', 'The total of boys', 'All boys'], 'Total girls'],
  [['All girls', 'Overall'], 'All girls'],
  [['Girls in total', 'All girls', 'All boys'], 'Girls in total'],
])('the total of %j is %s', (items, total) => {
  const file = items.map((item) => ['', '', item, 'x', '1', '1', '', '']);
  expect(layoutOf(profiles(file), null).filters[0]?.total).toBe(total);
});
