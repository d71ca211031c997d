import { describe, expect, it } from 'vitest';
import {
  checkMapping,
  columnsOf,
  describeItems,
  keyOfItems,
  type MappedMeasure,
  type OpenDataMapping,
  selectedItems,
} from '../../../server/domain/imports/open-data-mapping.js';
import { metaUnits } from '../../../server/domain/imports/open-data-meta.js';
import type { Problem } from '../../../server/domain/values/problem.js';

const turnover: MappedMeasure = {
  measure: 'TURNOVER',
  where: { gender: 'Total' },
  value: 'turnover_rate',
  numerator: { column: 'leavers' },
  denominator: { column: 'headcount', where: { gender: 'All' } },
};

const mapping = (facts: Partial<OpenDataMapping> = {}): OpenDataMapping => ({
  code: 'workforce-22',
  fileName: 'csww_indicators',
  source: 'Children’s social work workforce',
  filters: ['gender'],
  leftOutAreas: [],
  measures: [turnover],
  ...facts,
});

const withMeasure = (facts: Partial<MappedMeasure>) => mapping({ measures: [{ ...turnover, ...facts }] });

describe('a mapping of an open-data file', () => {
  it.each<[string, OpenDataMapping]>([
    ['all its fields', mapping()],
    [
      'no filter',
      mapping({ filters: [], measures: [{ ...turnover, where: {}, denominator: { column: 'all' } }] }),
    ],
    ['no fraction', withMeasure({ numerator: null, denominator: null })],
    ['several items of a filter', withMeasure({ where: { gender: ['Total', 'All'] } })],
    ['statuses', mapping({ statuses: { gender: { Total: 'FINAL' } } })],
    [
      'the longest texts',
      mapping({ code: 'a'.repeat(64), fileName: 'f'.repeat(120), source: 's'.repeat(300) }),
    ],
  ])('is correct with %s', (_title, correct) => {
    expect(checkMapping(correct)).toEqual([]);
  });

  it.each<[string, OpenDataMapping, readonly Problem[]]>([
    ...['Workforce', 'work_force', '-a', 'a-', 'a--b', ''].map(
      (code): [string, OpenDataMapping, readonly Problem[]] => [
        `the code '${code}'`,
        mapping({ code }),
        [{ code: 'MALFORMED_CODE', path: ['code'], found: code, form: 'CODE' }],
      ],
    ),
    [
      'a blank file name',
      mapping({ fileName: ' ' }),
      [{ code: 'REQUIRED', path: ['fileName'], what: 'A file name' }],
    ],
    ['a blank source', mapping({ source: ' ' }), [{ code: 'REQUIRED', path: ['source'], what: 'A source' }]],
    ['no measure', mapping({ measures: [] }), [{ code: 'REQUIRED', path: ['measures'], what: 'A measure' }]],
    [
      'texts that are too long by one character',
      mapping({ code: 'a'.repeat(65), fileName: 'f'.repeat(121), source: 's'.repeat(301) }),
      [
        { code: 'TOO_LONG', path: ['code'], limit: 64, found: 65 },
        { code: 'TOO_LONG', path: ['fileName'], limit: 120, found: 121 },
        { code: 'TOO_LONG', path: ['source'], limit: 300, found: 301 },
      ],
    ],
    [
      'a repeated filter',
      mapping({ filters: ['gender', 'gender'] }),
      // An item is checked for each filter as given, but the items here are complete for both.
      [{ code: 'DUPLICATE', path: ['filters', 1], what: 'filter', first: ['filters', 0] }],
    ],
    [
      'a repeated measure',
      mapping({ measures: [turnover, { ...turnover, measure: 'VACANCIES' }, turnover] }),
      [{ code: 'DUPLICATE', path: ['measures', 2], what: 'measure', first: ['measures', 0] }],
    ],
    [
      'a numerator alone',
      withMeasure({ denominator: null }),
      [{ code: 'FRACTION_INCOMPLETE', path: ['measures', 0] }],
    ],
    [
      'a denominator alone',
      withMeasure({ numerator: null }),
      [{ code: 'FRACTION_INCOMPLETE', path: ['measures', 0] }],
    ],
    [
      'a row without an item for a filter, and with one for another column',
      withMeasure({ where: { age: '25' } }),
      [
        { code: 'REQUIRED', path: ['measures', 0, 'where'], what: 'An item for gender' },
        { code: 'NOT_ALLOWED', path: ['measures', 0, 'where'], found: 'age', allowed: ['gender'] },
      ],
    ],
    [
      'no item of a filter in a list',
      withMeasure({ where: { gender: [] } }),
      [{ code: 'REQUIRED', path: ['measures', 0, 'where'], what: 'An item for gender' }],
    ],
    [
      'an item twice',
      withMeasure({ where: { gender: ['Total', 'All', 'Total'] } }),
      [
        {
          code: 'DUPLICATE',
          path: ['measures', 0, 'where', 'gender', 2],
          what: 'item',
          first: ['measures', 0, 'where', 'gender', 0],
        },
      ],
    ],
    [
      'statuses of a column that is no filter',
      mapping({ statuses: { version: { Final: 'FINAL' } } }),
      [{ code: 'NOT_ALLOWED', path: ['statuses'], found: 'version', allowed: ['gender'] }],
    ],
    [
      'such rows of the numerator and the denominator',
      withMeasure({
        numerator: { column: 'leavers', where: {} },
        denominator: { column: 'headcount', where: { gender: 'All', age: '25' } },
      }),
      [
        { code: 'REQUIRED', path: ['measures', 0, 'numerator', 'where'], what: 'An item for gender' },
        {
          code: 'NOT_ALLOWED',
          path: ['measures', 0, 'denominator', 'where'],
          found: 'age',
          allowed: ['gender'],
        },
      ],
    ],
  ])('is refused with %s', (_title, wrong, problems) => {
    expect(checkMapping(wrong)).toEqual(problems);
  });

  it('names each column once: filters, values, and the two parts of fractions', () => {
    const half = { ...turnover, value: 'turnover_rate', numerator: { column: 'half' }, denominator: null };
    expect(columnsOf(mapping({ measures: [turnover, half] }))).toEqual([
      'gender',
      'turnover_rate',
      'leavers',
      'headcount',
    ]);
  });

  it('joins the items of a row so that different rows have different keys', () => {
    expect(keyOfItems(['age', 'gender'], (filter) => `${filter}!`)).toBe('age!\ngender!');
    expect(keyOfItems([], () => 'x')).toBe('');
  });

  it('selects every combination of its items, the preferred ones first, with their least final status', () => {
    const of = {
      filters: ['version', 'sex'],
      statuses: { version: { Final: 'FINAL', Revised: 'REVISED' } },
    } as const;
    expect(selectedItems(of, { version: ['Final', 'Revised'], sex: ['Total', 'All'] })).toEqual([
      { items: { version: 'Final', sex: 'Total' }, key: 'Final\nTotal', preference: 0, status: 'FINAL' },
      { items: { version: 'Final', sex: 'All' }, key: 'Final\nAll', preference: 1, status: 'FINAL' },
      {
        items: { version: 'Revised', sex: 'Total' },
        key: 'Revised\nTotal',
        preference: 2,
        status: 'REVISED',
      },
      { items: { version: 'Revised', sex: 'All' }, key: 'Revised\nAll', preference: 3, status: 'REVISED' },
    ]);
    const two = {
      filters: ['version', 'source'],
      statuses: { version: { Final: 'FINAL' }, source: { Early: 'PROVISIONAL', Late: 'REVISED' } },
    } as const;
    const where = { version: ['Final', 'Draft'], source: ['Early', 'Late'] };
    expect(selectedItems(two, where).map(({ status }) => status)).toEqual([
      ...['PROVISIONAL', 'REVISED', 'PROVISIONAL', 'REVISED'],
    ]);
    expect(selectedItems({ filters: ['sex'] }, { sex: 'Total' })).toEqual([
      { items: { sex: 'Total' }, key: 'Total', preference: 0, status: null },
    ]);
    expect(selectedItems({ filters: [] }, {})).toEqual([{ items: {}, key: '', preference: 0, status: null }]);
  });
});

it('items are described in words, with the preferred one of several first', () => {
  const where = { version: ['Final', 'Revised'], sex: 'Girls' };
  expect(describeItems(['version', 'sex'], where)).toBe("version 'Final' or 'Revised', sex 'Girls'");
  expect(describeItems([], where)).toBe('');
});

it('the units of the standard are those of measures', () => {
  expect(metaUnits).toEqual({
    ...{ number: 'NUMBER', '%': 'PERCENT', pp: 'PERCENTAGE_POINTS', '£': 'POUNDS', '£m': 'MILLION_POUNDS' },
  });
});
