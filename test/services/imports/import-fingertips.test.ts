import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { fingertipsFile } from '../../../server/imports/fingertips-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

const [england, camden, ealing, enfield, croydon] = [
  'E92000001',
  'E09000007',
  'E09000009',
  'E09000010',
  'E09000008',
];

const heading =
  'Indicator ID,Indicator Name,Parent Code,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles';

const councils = [merton, camden, ealing, enfield, croydon];

interface Row {
  readonly area: string;
  readonly indicator?: string;
  readonly parent?: string;
  readonly sex?: string;
  readonly category?: string;
  readonly period?: string;
  readonly value: string;
  readonly limits?: readonly [lower: string, upper: string];
  readonly fraction?: readonly [count: string, denominator: string];
  readonly note?: string;
  readonly compared?: string;
}

const line = (row: Row): string =>
  [
    ...[
      row.indicator ?? '90001',
      '"Teeth, by age 5"',
      row.parent ?? 'E92000001',
      row.area,
      'A name',
      'County & UA',
    ],
    ...[
      row.sex ?? 'Persons',
      '5 yrs',
      row.category ? 'Deciles' : '',
      row.category ?? '',
      row.period ?? '2018/19',
    ],
    ...[row.value, ...(row.limits ?? ['', '']), '1', '99', ...(row.fraction ?? ['', ''])],
    ...[row.note ?? '', 'Cannot be calculated', row.compared ?? 'Not compared'],
  ].join(',');

/** England has 20 %. Merton and Camden would compare otherwise by intervals of their own. */
const rows: readonly Row[] = [
  { area: england, value: '20.0', limits: ['19.8', '20.2'], fraction: ['20000', '100000'] },
  {
    area: england,
    parent: 'E12000007',
    value: '20.0',
    limits: ['19.8', '20.2'],
    fraction: ['20000', '100000'],
  },
  { area: merton, value: '25', limits: ['21.0', '29.5'], fraction: ['25', '100'], compared: 'Better 95%' },
  { area: camden, value: '15', limits: ['10', '20'], fraction: ['150', '1000'], compared: 'Similar' },
  { area: ealing, value: '30', fraction: ['300', '1000'], compared: 'Better 95%' },
  {
    area: enfield,
    value: '',
    note: 'Value suppressed for disclosure control due to small count',
  },
  {
    area: croydon,
    value: '12.3000000000000007',
    limits: ['10.1', '15.2'],
    note: 'Aggregated from all known lower geography values',
    compared: 'Worse 95%',
  },
  { area: merton, sex: 'Male', value: '26', limits: ['20', '31'] },
  { area: england, category: 'Most deprived decile', value: '31', limits: ['30', '32'] },
  { area: 'E54000030', value: '22', limits: ['20', '24'] },
  { area: 'E07000066', value: '22', limits: ['20', '24'] },
  { area: merton, indicator: '90002', period: '2017 - 19', value: '3.4', limits: ['1.5', '6.6'] },
  { area: england, indicator: '90002', period: '2017 - 19', value: '3.9', compared: '2nd highest quintile' },
];

const file = (...more: readonly Row[]): string => [heading, ...[...rows, ...more].map(line), ''].join('\n');

let app: TestApp;
let member: Caller;

const load = (text: string, publishedOn = '2025-11-04') =>
  app.services.importFingertips(operator, fingertipsFile(fileInMemory('data.csv', text)), {
    commit: true,
    publishedOn,
  });

const areasOf = async (measure: string, period: string) => {
  const { data, errors } = await member.asks(
    `{ benchmark(measure: "${measure}", period: "${period}", among: { councils: ${JSON.stringify(councils)} }) {
         areas(first: 10) { nodes { area { gssCode } outcome publishedOutcome interval { lower upper origin } figure {
           ... on Value { value status source publishedOn note lowerLimit upperLimit numerator }
           ... on Absence { reason explanation { en } } } } } } }`,
  );
  expect(errors).toEqual([]);
  const nodes: readonly { readonly area: { readonly gssCode: string } }[] = data.benchmark.areas.nodes;
  return new Map(nodes.map((node) => [node.area.gssCode, node]));
};

beforeAll(async () => {
  app = await openTestApp();
  const facts = {
    frequency: 'ANNUAL',
    accumulation: 'IN_PERIOD',
    polarity: 'HIGH_IS_GOOD',
    decimalPlaces: 1,
  } as const;
  await defineShared(
    app,
    measureInput('fingertips-90001', { ...facts, unit: 'PERCENT', multiplier: 100, yearType: 'FINANCIAL' }),
    measureInput('fingertips-90002', { ...facts, unit: 'NUMBER', multiplier: 1000, yearType: 'CALENDAR' }),
  );
  const api = await apiOver(app.services);
  member = api.as(await app.as(merton, 'MEMBER'));
});

describe('a data file of Fingertips', () => {
  it('is stored; parts of areas, other areas, a sex without a measure and a repeated England are left out', async () => {
    expect(await load(file())).toMatchObject({ outcome: 'STORED', stored: 8, leftOut: 5, problems: [] });
    expect(await load(file())).toMatchObject({ outcome: 'UNCHANGED', unchanged: 8 });
  });

  it('compares by the published interval, as the publisher does, and says which interval it was', async () => {
    const areas = await areasOf('fingertips-90001', '201819-FY');
    const expected: Record<string, readonly [string, string]> = {
      [merton]: ['BETTER', 'PUBLISHED'],
      [camden]: ['SIMILAR', 'PUBLISHED'],
      [croydon]: ['WORSE', 'PUBLISHED'],
      [ealing]: ['BETTER', 'CALCULATED'],
    };
    for (const [area, [outcome, origin]] of Object.entries(expected)) {
      expect(areas.get(area)).toMatchObject({ outcome, publishedOutcome: outcome, interval: { origin } });
    }
  });

  it('would compare two of its areas otherwise without the published limits', async () => {
    const withoutLimits = rows.map(({ limits: _limits, ...row }) => row);
    await load([heading, ...withoutLimits.map(line), ''].join('\n'));
    const areas = await areasOf('fingertips-90001', '201819-FY');
    expect(areas.get(merton)).toMatchObject({ outcome: 'SIMILAR', publishedOutcome: 'BETTER' });
    expect(areas.get(camden)).toMatchObject({ outcome: 'WORSE', publishedOutcome: 'SIMILAR' });
    expect(areas.get(croydon)).toMatchObject({
      outcome: 'NOT_COMPARED',
      publishedOutcome: 'WORSE',
      interval: null,
    });
    expect(await load(file())).toMatchObject({ outcome: 'STORED' });
  });

  it('tells source, day, note and limits with a value, and the note of a missing one as its explanation', async () => {
    const areas = await areasOf('fingertips-90001', '201819-FY');
    expect(areas.get(croydon)).toMatchObject({
      figure: {
        value: '12.3',
        status: null,
        source: 'Office for Health Improvement and Disparities, Fingertips',
        publishedOn: '2025-11-04',
        note: 'Aggregated from all known lower geography values',
        lowerLimit: '10.1',
        upperLimit: '15.2',
        numerator: null,
      },
    });
    expect(areas.get(enfield)).toMatchObject({
      figure: {
        reason: 'CONFIDENTIAL',
        explanation: { en: 'Value suppressed for disclosure control due to small count' },
      },
      interval: null,
      publishedOutcome: 'NOT_COMPARED',
    });
  });

  it('has pooled years, and no verdict from a place among the areas', async () => {
    const areas = await areasOf('fingertips-90002', '201719-CY3');
    expect(areas.get(merton)).toMatchObject({ figure: { value: '3.4' }, outcome: 'SIMILAR' });
  });

  it('takes a sex for which there is a measure', async () => {
    await defineShared(
      app,
      measureInput('fingertips-90001-male', { yearType: 'FINANCIAL', frequency: 'ANNUAL' }),
    );
    expect(await load(file())).toMatchObject({ outcome: 'STORED', stored: 1, leftOut: 4 });
  });

  it.each<[string, Row, string | null, string]>([
    ['an unknown indicator', { area: camden, indicator: '1', value: '1' }, 'Indicator ID', 'NOT_FOUND'],
    ['an unknown council', { area: 'E09000099', value: '1' }, 'Area Code', 'NOT_FOUND'],
    [
      'a year of another type',
      { area: camden, period: '2019', value: '1' },
      'Time period',
      'MALFORMED_PERIOD',
    ],
    ['a quarter', { area: camden, period: '2019/20 Q1', value: '1' }, 'Time period', 'MALFORMED_PERIOD'],
    [
      'a blank without a note',
      { area: camden, period: '2019/20', value: '' },
      'Value',
      'VALUE_OR_ABSENCE_REQUIRED',
    ],
    ['a symbol', { area: camden, period: '2019/20', value: 'c' }, 'Value', 'UNKNOWN_SYMBOL'],
    [
      'one limit alone',
      { area: camden, period: '2019/20', value: '5', limits: ['4', ''] },
      'Upper CI 95.0 limit',
      'REQUIRED',
    ],
    [
      'limits in the wrong order',
      { area: camden, period: '2019/20', value: '5', limits: ['6', '4'] },
      'Lower CI 95.0 limit',
      'OUT_OF_RANGE',
    ],
    [
      'a limit that is no number',
      { area: camden, value: '5', limits: ['4', '6x'] },
      'Upper CI 95.0 limit',
      'MALFORMED_DECIMAL',
    ],
    ['a figure twice', { area: camden, value: '16' }, null, 'DUPLICATE'],
    ['England with another value', { area: england, value: '21' }, null, 'DUPLICATE'],
  ])('is refused with %s', async (_what, row, column, code) => {
    const report = await load(file(row));
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(report.problems[0]).toMatchObject({ row: rows.length + 2, column, problem: { code } });
  });
});
