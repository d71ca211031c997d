import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { describeImportProblem } from '../../../server/domain/values/file-problem.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { accepted, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { sharedCases } from '../../kit/scenarios/published-data.js';

let app: TestApp;

const day = '2025-11-20';

const load = (
  name: string,
  options: { publishedOn?: string; commit?: boolean } = {},
): Promise<ImportReport> =>
  app.services.importOpenData(
    operator,
    eesFile(fileInMemory('tr.csv', readFileSync(sharedCases.path('open-data', name)))),
    {
      mapping: 'tr',
      publishedOn: options.publishedOn ?? day,
      commit: options.commit ?? true,
    },
  );

const sentences = ({ problems }: ImportReport): readonly string[] => problems.map(describeImportProblem);
const warned = ({ warnings }: ImportReport): readonly string[] => warnings.map(({ problem }) => problem.code);

const figures = () =>
  inSession(app.test.administrator, async (client) => {
    const { rows } = await client.query(
      `SELECT code, area_code, value::text, published_on::text FROM published_figure
       JOIN measure ON measure.id = measure_id ORDER BY code, area_code`,
    );
    return rows;
  });

const earlier = (): Promise<readonly { value: string }[]> =>
  inSession(app.test.administrator, async (client) => {
    const { rows } = await client.query('SELECT value::text FROM superseded_figure ORDER BY 1');
    return rows;
  });

async function define(code: string, facts: object): Promise<void> {
  accepted(
    await app.services.defineMeasure(operator, {
      code,
      title: { en: code, cy: null },
      definition: { en: code, cy: null },
      unit: 'NUMBER',
      decimalPlaces: 0,
      polarity: 'LOW_IS_GOOD',
      multiplier: 1,
      accumulation: 'IN_PERIOD',
      yearType: 'REPORTING',
      frequency: 'ANNUAL',
      hasQuartiles: true,
      minimumValue: '0',
      ...facts,
    }),
  );
}

describe.skipIf(sharedCases.absent)(`small open-data files${sharedCases.why}`, () => {
  beforeAll(async () => {
    app = await openTestApp();
    await define('tr-n', {});
    await define('tr-p', { unit: 'PERCENT', decimalPlaces: 1, multiplier: 100, maximumValue: '100' });
    const where = { category: 'Referrals, all' };
    accepted(
      await app.services.defineImportMapping(operator, {
        code: 'tr',
        fileName: 'tr_',
        source: 'Made up',
        filters: ['category'],
        leftOutAreas: [],
        measures: [
          { measure: 'tr-n', where, value: 'n', numerator: null, denominator: null },
          { measure: 'tr-p', where, value: 'p', numerator: { column: 'n' }, denominator: { column: 'd' } },
        ],
        version: 0,
      }),
    );
    expect(await load('tr_00_plain.csv')).toMatchObject({ outcome: 'STORED', stored: 10, warnings: [] });
  });

  it.each([
    ['tr_27_level_LA.csv', []],
    ['tr_72_all_councils_level_misspelt.csv', []],
    ['tr_07_semicolon.csv', ['SEPARATED_BY']],
    ['tr_47_header_case.csv', []],
    ['tr_68_cr_only.csv', []],
    ['tr_38_no_last_newline.csv', ['LAST_LINE_UNFINISHED']],
    ['tr_70_name_minus.csv', []],
    ['tr_22_new_la_code_blank.csv', []],
  ])('%s is read as the same figures', async (name, warnings) => {
    const report = await load(name);
    expect(report).toMatchObject({ outcome: 'UNCHANGED', unchanged: 10, leftOut: 0, problems: [] });
    expect(warned(report)).toEqual(warnings);
  });

  it.each([
    ['tr_71b_repeated_first.csv', "The heading names 'n' twice"],
    ['tr_44_header_only.csv', 'The file has no rows below its heading.'],
    ['tr_59_unclosed_quote.csv', 'an opening quotation mark in row 4 is never closed'],
    [
      'tr_48_filter_item_trailing_space.csv',
      "The nearest in the file is category 'Referrals, all ' (with a blank",
    ],
  ])('%s is refused: %s', async (name, sentence) => {
    const before = await figures();
    const report = await load(name);
    expect(report.outcome).toBe('REFUSED');
    expect(sentences(report)[0]).toContain(sentence);
    expect(await figures()).toEqual(before);
  });

  it('tr_28_academic_2025.csv gets one problem, with the values that its columns may have', async () => {
    const report = await load('tr_28_academic_2025.csv');
    expect(report).toMatchObject({ outcome: 'REFUSED', refused: 5 });
    expect(report.problems).toMatchObject([
      { column: 'time_period', rowCount: 5, rows: [2, 3, 4], found: ['2025'] },
    ]);
    expect(sentences(report)).toEqual([
      expect.stringContaining('six digits of two years that follow each other'),
    ]);
  });

  it('tr_74_older.csv is stored as an earlier version, once, and the newer figures stand', async () => {
    const before = await figures();
    const report = await load('tr_74_older.csv', { publishedOn: '2025-10-01' });
    expect(report).toMatchObject({ outcome: 'STORED', stored: 0, revised: 0, older: 2, unchanged: 8 });
    expect(warned(report)).toContain('OLDER_RELEASE');
    expect(await figures()).toEqual(before);
    expect(await earlier()).toEqual([{ value: '124' }, { value: '31' }]);
    const again = await load('tr_74_older.csv', { publishedOn: '2025-10-01' });
    expect(again).toMatchObject({ outcome: 'UNCHANGED', older: 0, unchanged: 10 });
    expect(await earlier()).toHaveLength(2);
  });

  it('a day that is not one is refused', async () => {
    const report = await load('tr_00_plain.csv', { publishedOn: '2025-02-30' });
    expect(report.problems).toMatchObject([{ row: null, problem: { code: 'MALFORMED_DATE' } }]);
  });

  it('tr_39_truncated_at_line_end.csv reports the figures that are no longer in it', async () => {
    const report = await load('tr_39_truncated_at_line_end.csv');
    expect(report.outcome).toBe('UNCHANGED');
    expect(report.warnings.map(({ problem }) => problem)).toEqual([
      {
        code: 'FIGURES_MISSING',
        figures: 2,
        first: expect.arrayContaining([expect.stringContaining('tr-p, 2025-RY')]),
      },
    ]);
  });

  it('tr_56_p_not_n_over_d.csv is stored with a warning that names row, value and fraction', async () => {
    const report = await load('tr_56_p_not_n_over_d.csv', { publishedOn: '2025-11-21', commit: false });
    expect(report).toMatchObject({ outcome: 'PREVIEWED', revised: 1, problems: [] });
    expect(report.warnings).toMatchObject([
      { row: 4, problem: { code: 'VALUE_NOT_FRACTION', found: '3', fraction: '120 of 400', expected: '30' } },
    ]);
  });

  it('tr_75_mixed_filter_years.csv names the items that are left out, with rows and years', async () => {
    const report = await load('tr_75_mixed_filter_years.csv', { commit: false });
    expect(report.leftOut).toBe(1);
    expect(report.leftOutBecause).toEqual([
      { reason: 'FILTER_ITEMS', what: "category 'Referrals - all'", rows: 1, periods: '2024' },
    ]);
  });
});
