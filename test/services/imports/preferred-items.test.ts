import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { OpenDataMapping } from '../../../server/domain/imports/open-data-mapping.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { accepted, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { apiOver } from '../../kit/service/graphql-api.js';

const camden = 'E09000007';

/** A file like that of key stage 4, with the releases of several years. */
const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,old_la_code,version,sex,n,d,p';
const council = (year: string, code: string, cells: string): string =>
  `${year},Academic year,Local authority,E92000001,England,E12000007,London,${code},,,${cells}`;
const england = (year: string, cells: string): string =>
  `${year},Academic year,National,E92000001,England,,,,,,${cells}`;

const rows = [
  council('202324', merton, 'Final,Total,10,20,50'),
  council('202324', merton, 'Revised,Total,9,20,45'),
  council('202324', camden, 'Revised,Total,8,20,40'),
  council('202324', camden, 'Final,Total,c,20,c'),
  england('202324', 'Final,Total,100,200,50'),
  england('202324', 'Revised,Total,98,200,49'),
  council('202425', merton, 'Provisional,Total,1,20,5'),
  council('202425', merton, 'Revised,Total,12,20,60'),
  council('202425', camden, 'Revised,Total,6,20,30'),
  council('202425', merton, 'Revised,Girls,6,10,60'),
  council('202526', merton, 'Provisional,Total,14,20,70'),
];
const file = (lines: readonly string[]): string => [heading, ...lines, ''].join('\n');

const where = { version: ['Final', 'Revised', 'Provisional'], sex: 'Total' } as const;
const mapping: OpenDataMapping = {
  code: 'ks',
  fileName: 'ks_',
  source: 'Made up',
  filters: ['version', 'sex'],
  leftOutAreas: [],
  statuses: { version: { Final: 'FINAL', Revised: 'REVISED', Provisional: 'PROVISIONAL' } },
  measures: [
    { measure: 'ks-p', where, value: 'p', numerator: { column: 'n', where }, denominator: { column: 'd' } },
    { measure: 'ks-n', where, value: 'n', numerator: null, denominator: null },
  ],
};

let app: TestApp;

const load = (
  lines: readonly string[],
  more: { commit?: boolean; publishedOn?: string } = {},
): Promise<ImportReport> =>
  app.services.importOpenData(operator, eesFile(fileInMemory('ks_1.csv', file(lines))), {
    commit: true,
    publishedOn: '2025-10-01',
    ...more,
  });

const figures = () =>
  inSession(app.test.administrator, async (client) => {
    const { rows: found } = await client.query({
      text: `SELECT code, period_code, area_code, value::text, numerator::text, status FROM published_figure
       JOIN measure ON measure.id = measure_id WHERE code LIKE 'ks-%' ORDER BY code DESC, period_code, area_code`,
      rowMode: 'array',
    });
    return found;
  });

const stored = [
  ['ks-p', '202324-AY', camden, null, null, 'FINAL'],
  ['ks-p', '202324-AY', merton, '50', '10', 'FINAL'],
  ['ks-p', '202324-AY', 'E92000001', '50', '100', 'FINAL'],
  ['ks-p', '202425-AY', camden, '30', '6', 'REVISED'],
  ['ks-p', '202425-AY', merton, '60', '12', 'REVISED'],
  ['ks-p', '202526-AY', merton, '70', '14', 'PROVISIONAL'],
  ['ks-n', '202324-AY', camden, null, null, 'FINAL'],
  ['ks-n', '202324-AY', merton, '10', null, 'FINAL'],
  ['ks-n', '202324-AY', 'E92000001', '100', null, 'FINAL'],
  ['ks-n', '202425-AY', camden, '6', null, 'REVISED'],
  ['ks-n', '202425-AY', merton, '12', null, 'REVISED'],
  ['ks-n', '202526-AY', merton, '14', null, 'PROVISIONAL'],
];

beforeAll(async () => {
  app = await openTestApp();
  const facts = {
    frequency: 'ANNUAL',
    accumulation: 'IN_PERIOD',
    yearType: 'ACADEMIC',
    decimalPlaces: 0,
  } as const;
  const fraction = { numeratorLabel: { en: 'n', cy: null }, denominatorLabel: { en: 'd', cy: null } };
  await defineShared(
    app,
    measureInput('ks-p', { ...facts, ...fraction, unit: 'PERCENT', multiplier: 100 }),
    measureInput('ks-n', { ...facts, unit: 'NUMBER' }),
  );
  accepted(await app.services.defineImportMapping(operator, { ...mapping, version: 0 }));
});

describe('a measure that several items feed', () => {
  it('shows in the preview, for each measure and year, what is read and what is left out', async () => {
    const report = await load(rows, { commit: false });
    expect(report).toMatchObject({ outcome: 'PREVIEWED', stored: 12, problems: [] });
    expect(report.leftOutBecause).toEqual([
      { reason: 'FILTER_ITEMS', what: "version 'Revised', sex 'Girls'", rows: 1, periods: '202425' },
      { reason: 'LESS_PREFERRED', what: "version 'Revised', sex 'Total'", rows: 3, periods: '202324-AY' },
      { reason: 'LESS_PREFERRED', what: "version 'Provisional', sex 'Total'", rows: 1, periods: '202425-AY' },
    ]);
    const revised = { items: "version 'Revised', sex 'Total'", figures: 3 };
    const provisional = { items: "version 'Provisional', sex 'Total'", figures: 1 };
    const periods = [
      {
        period: '202324-AY',
        councils: 2,
        otherAreas: 1,
        symbols: [{ symbol: 'c', cells: 1 }],
        minimum: '50',
        maximum: '50',
        leftOut: [revised],
      },
      {
        period: '202425-AY',
        councils: 2,
        otherAreas: 0,
        symbols: [],
        minimum: '30',
        maximum: '60',
        leftOut: [provisional],
      },
      {
        period: '202526-AY',
        councils: 1,
        otherAreas: 0,
        symbols: [],
        minimum: '70',
        maximum: '70',
        leftOut: [],
      },
    ];
    expect(report.figures.map(({ measure }) => measure)).toEqual(['ks-n', 'ks-p']);
    expect(report.figures.find(({ measure }) => measure === 'ks-p')?.periods).toEqual(periods);
    expect(await figures()).toEqual([]);
  });

  it('is read from the preferred items of each year, with their status', async () => {
    const report = await load(rows);
    expect(report).toMatchObject({ outcome: 'STORED', stored: 12, leftOut: 5, figures: [] });
    expect(await figures()).toEqual(stored);
  });

  it('is the same in another order of the rows', async () => {
    expect(await load(rows.toReversed())).toMatchObject({ outcome: 'UNCHANGED', unchanged: 12, leftOut: 5 });
    expect(await figures()).toEqual(stored);
  });

  it('is shown with its status', async () => {
    const { as } = await apiOver(app.services);
    const { data } = await as(await app.as(merton, 'MEMBER')).asks(
      `{ benchmark(measure: "ks-p", period: "202425-AY", among: { councils: ["${merton}"] }) {
           areas(first: 1) { nodes { figure { ... on Value { value status publishedOn source } } } } } }`,
    );
    expect(data.benchmark.areas.nodes).toEqual([
      { figure: { value: '60', status: 'REVISED', publishedOn: '2025-10-01', source: 'Made up' } },
    ]);
  });

  it('takes the final figures when a later file has them', async () => {
    const later = [...rows, council('202425', merton, 'Final,Total,12,20,60')];
    const report = await load(later, { publishedOn: '2026-02-01' });
    expect(report).toMatchObject({ outcome: 'STORED', revised: 2, older: 0 });
    expect(report.warnings.map(({ problem }) => problem.code)).toEqual(['FIGURES_MISSING']);
    expect((await figures()).filter(([code, period]) => code === 'ks-p' && period === '202425-AY')).toEqual([
      ['ks-p', '202425-AY', camden, '30', '6', 'REVISED'],
      ['ks-p', '202425-AY', merton, '60', '12', 'FINAL'],
    ]);
  });

  it('is refused if two rows have the preferred items', async () => {
    const report = await load([...rows, council('202324', merton, 'Final,Total,11,20,55')]);
    expect(report).toMatchObject({ outcome: 'REFUSED' });
    expect(report.problems[0]).toMatchObject({ problem: { code: 'DUPLICATE' }, row: rows.length + 2 });
  });

  it('may have a wrong cell neither in the preferred rows nor in the others', async () => {
    const report = await load([...rows, council('202324', merton, 'Provisional,Total,9,20,?')]);
    expect(report.problems[0]).toMatchObject({ problem: { code: 'UNKNOWN_SYMBOL' }, column: 'p' });
  });
});
