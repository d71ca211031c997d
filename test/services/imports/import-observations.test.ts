import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { openArchive } from '../../../server/imports/archive.js';
import { observationColumns, observationSheet } from '../../../server/imports/observation-sheet.js';
import { observationTemplate, observationWorkbook } from '../../../server/imports/observation-template.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { figuresOfMeasures } from '../../kit/councils/observations.js';
import { workbook, workbookParts, zip } from '../../kit/scenarios/zip.js';

let app: TestApp;
let officer: Principal;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.as(merton, 'DATA_OFFICER');
  for (const code of ['children-looked-after', 'care-leavers-in-suitable-accommodation', 'dental-checks']) {
    const isCount = code === 'children-looked-after';
    accepted(
      await app.services.defineMeasure(operator, {
        code,
        title: { en: code, cy: null },
        definition: { en: 'Children at the end of the month.', cy: null },
        unit: isCount ? 'NUMBER' : 'PERCENT',
        decimalPlaces: isCount ? 0 : 1,
        polarity: 'HIGH_IS_GOOD',
        multiplier: isCount ? 1 : 100,
        accumulation: 'SNAPSHOT',
        yearType: 'FINANCIAL',
        frequency: 'MONTHLY',
        hasQuartiles: false,
        minimumValue: '0',
        maximumValue: isCount ? null : '100',
      }),
    );
  }
});

const load = (name: string, content: string | Uint8Array, commit = true): Promise<ImportReport> =>
  app.services.importObservations(officer, observationSheet(fileInMemory(name, content)), {
    council: merton,
    commit,
  });

const currentRecords = async (measure: string) => {
  const page = await app.services.findObservations(officer, figuresOfMeasures(merton, [measure]), {
    first: 50,
    after: null,
  });
  return page?.nodes.map(({ node: { record } }) => record) ?? [];
};

describe('the template', () => {
  it('is previewed unchanged, and nothing is stored', async () => {
    const preview = await load('figures.csv', observationTemplate(), false);
    expect(preview).toMatchObject({ outcome: 'PREVIEWED', rowsRead: 3, stored: 3, problems: [] });
    expect(await currentRecords('children-looked-after')).toEqual([]);
  });

  it('is stored, with periods as councils write them and reasons for absent values', async () => {
    const report = await load('figures.csv', observationTemplate());
    expect(report).toMatchObject({ outcome: 'STORED', stored: 3 });
    expect(report.periods).toEqual(['201718-FY', '201718-FYQ4', '2018-M3']);
    expect(await currentRecords('care-leavers-in-suitable-accommodation')).toMatchObject([
      {
        periodCode: '201718-FYQ4',
        status: 'INTERIM',
        flags: ['ESTIMATED', 'PROVISIONAL'],
        textAsReceived: '92.0',
      },
    ]);
    expect(await currentRecords('dental-checks')).toMatchObject([
      {
        figure: {
          kind: 'ABSENT',
          absence: { reason: 'NOT_CAPTURED', system: 'Mosaic', expectedOn: '2019-04-30' },
        },
      },
    ]);
  });

  it('changes nothing when it is imported again', async () => {
    const again = await load('figures.csv', observationTemplate());
    expect(again).toMatchObject({ outcome: 'UNCHANGED', unchanged: 3, stored: 0, revised: 0 });
    expect(again.importedBefore).toBeInstanceOf(Date);
  });

  it('has the same figures as a workbook, whose second sheet is not read', async () => {
    const again = await load('figures.xlsx', await observationWorkbook());
    expect(again).toMatchObject({ outcome: 'UNCHANGED', rowsRead: 3, unchanged: 3, problems: [] });
    expect(again.importedBefore).toBeNull();
  });

  it('has columns of text to their ends, and columns of numbers that take numbers', async () => {
    const archive = await openArchive(Buffer.from(await observationWorkbook()));
    const part = async (name: string): Promise<string> => {
      let text = '';
      for await (const piece of archive.text(name)) text += piece;
      return text;
    };
    const styles = await part('xl/styles.xml');
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [
        id,
        code,
      ]),
    );
    const [, cellStyles = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
    const formatOf = [...cellStyles.matchAll(/<xf ?(?:[^>]*?numFmtId="(\d+)")?[^>]*>/g)].map(([, id]) =>
      formats.get(id),
    );
    const sheet = await part('xl/worksheets/sheet1.xml');
    const columns = [...sheet.matchAll(/<col min="(\d+)" max="\1"[^>]*?(?: style="(\d+)")?\/>/g)].map(
      ([, place, style]) => [observationColumns[Number(place) - 1], style && formatOf[Number(style)]],
    );
    const numbers = ['value', 'numerator', 'denominator'];
    expect(columns).toEqual(
      observationColumns.map((column) => [column, numbers.includes(column) ? undefined : '@']),
    );
  });
});

const heading = ['measure', 'period', 'value', 'our notes'];

describe('a workbook', () => {
  it('is read as a spreadsheet shows it, including symbols and percentages', async () => {
    const file = workbook([
      heading,
      ['dental-checks', '2018-M4', '85.5 %', 'from & for the clinic'],
      ['dental-checks', '2018-M5', { number: '86.499999999999997' }, ''],
      ['dental-checks', '2018-M6', 'c', ''],
      [],
      ['children-looked-after', 'April 2018', '1,234', ''],
    ]);
    const report = await load('figures.xlsx', file);
    expect(report).toMatchObject({ outcome: 'STORED', rowsRead: 4, stored: 4, problems: [] });
    const figures = (await currentRecords('dental-checks')).map(({ figure, textAsReceived }) => [
      figure.kind === 'VALUE' ? figure.value.toFixed() : figure.absence.reason,
      textAsReceived,
    ]);
    expect(figures.slice(0, 3)).toEqual([
      ['CONFIDENTIAL', 'c'],
      ['86.5', '86.499999999999997'],
      ['85.5', '85.5 %'],
    ]);
  });
});

describe('a sheet that is refused stores nothing', () => {
  const good = ['children-looked-after', '2019-M1', '400', ''] as const;
  const csv = (...rows: readonly (readonly string[])[]): string =>
    [heading, good, ...rows, []].map((row) => row.join(',')).join('\n');
  const rows = (...more: readonly (readonly (string | { formula: string; shown: string })[])[]) =>
    workbook([heading, good, ...more]);
  const bomb = Buffer.alloc(60_000_000, ' ');
  const parts = workbookParts([heading, good]);
  const oneRow = '<row><c><v>1</v></c></row>';

  const refusals: readonly [
    what: string,
    name: string,
    content: string | Uint8Array,
    problem: { readonly row: number | null; readonly column: string | null; readonly code: string },
  ][] = [
    [
      'a percentage of 250',
      'a.csv',
      csv(['dental-checks', '2019-M1', '250', '']),
      { row: 3, column: 'value', code: 'OUT_OF_RANGE' },
    ],
    ['two rows for one figure', 'a.csv', csv(good), { row: 3, column: null, code: 'DUPLICATE' }],
    [
      'an unknown measure',
      'a.csv',
      csv(['teeth', '2019-M1', '5', '']),
      { row: 3, column: 'measure', code: 'NOT_FOUND' },
    ],
    [
      'an invalid period',
      'a.csv',
      csv(['dental-checks', 'soon', '5', '']),
      { row: 3, column: 'period', code: 'MALFORMED_PERIOD' },
    ],
    [
      'a word as a value',
      'a.csv',
      csv(['dental-checks', '2019-M1', 'many', '']),
      { row: 3, column: 'value', code: 'UNKNOWN_SYMBOL' },
    ],
    [
      'a blank value',
      'a.csv',
      csv(['dental-checks', '2019-M1', '', '']),
      { row: 3, column: null, code: 'VALUE_OR_ABSENCE_REQUIRED' },
    ],
    [
      'a formula in CSV',
      'a.csv',
      csv(['dental-checks', '2019-M1', '=1+1', '']),
      { row: 3, column: 'value', code: 'FORMULA' },
    ],
    [
      'a formula in a workbook',
      'a.xlsx',
      rows(['dental-checks', '2019-M1', { formula: 'A1*2', shown: '50' }]),
      { row: 3, column: 'value', code: 'FORMULA' },
    ],
    [
      'a text that starts like a formula',
      'a.xlsx',
      rows(['dental-checks', '2019-M1', '=cmd|calc']),
      { row: 3, column: 'value', code: 'FORMULA' },
    ],
    [
      'CSV with the name of a workbook',
      'a.xlsx',
      csv(),
      { row: null, column: null, code: 'WRONG_FILE_TYPE' },
    ],
    [
      'a workbook with the name of a CSV file',
      'a.csv',
      rows(),
      { row: null, column: null, code: 'WRONG_FILE_TYPE' },
    ],
    [
      'half a workbook',
      'a.xlsx',
      rows().subarray(0, 700),
      { row: null, column: null, code: 'MALFORMED_FILE' },
    ],
    [
      'a zip of something else',
      'a.xlsx',
      zip([{ name: 'a.txt', content: 'a' }]),
      { row: null, column: null, code: 'MALFORMED_FILE' },
    ],
    [
      'a zip bomb',
      'a.xlsx',
      zip([...parts, { name: 'x', content: bomb }]),
      { row: null, column: null, code: 'ARCHIVE_TOO_LARGE' },
    ],
    [
      'a zip bomb with a false size',
      'a.xlsx',
      zip(
        parts.map((part) =>
          part.name.includes('shared') ? { ...part, content: bomb, claimedSize: 90 } : part,
        ),
      ),
      { row: null, column: null, code: 'MALFORMED_FILE' },
    ],
    [
      'a sheet of too many rows',
      'a.xlsx',
      zip(
        parts.map((part) =>
          part.name.includes('sheet1')
            ? { ...part, content: `<worksheet><sheetData>${oneRow.repeat(100_001)}</sheetData></worksheet>` }
            : part,
        ),
      ),
      { row: 100_001, column: null, code: 'MALFORMED_FILE' },
    ],
    [
      'no column for the period',
      'a.csv',
      'measure,value\nx,1\n',
      { row: 1, column: null, code: 'MISSING_COLUMNS' },
    ],
    ['11 MB', 'a.csv', Buffer.alloc(11_000_000, 'a'), { row: null, column: null, code: 'FILE_TOO_LARGE' }],
  ];
  it.each(refusals)('%s', async (_what, name, content, { row, column, code }) => {
    const report = await load(name, content);
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(report.problems[0]).toMatchObject({ row, column, problem: { code } });
    expect((await currentRecords('children-looked-after')).map(({ periodCode }) => periodCode)).not.toContain(
      '2019-M1',
    );
  });

  it('and a duplicate names the first row', async () => {
    const { problems } = await load('a.csv', csv(good));
    expect(problems[0]?.problem).toMatchObject({ first: ['row', 2] });
  });
});

it('is open only to officers of the council', async () => {
  const stranger = await app.as(rotherham, 'DATA_OFFICER');
  const sheet = observationSheet(fileInMemory('a.csv', observationTemplate()));
  const attempt = app.services.importObservations(stranger, sheet, { council: merton, commit: true });
  await expect(attempt).rejects.toThrow('needs one of the roles');
});
