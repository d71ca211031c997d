import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeImportProblem } from '../../../server/domain/values/file-problem.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { openSheetCouncil, type SheetCouncil } from '../../kit/councils/sheet-council.js';
import { sharedCases } from '../../kit/scenarios/published-data.js';
import { type WorkbookCell, workbookParts, type ZipEntry, zip } from '../../kit/scenarios/zip.js';

let council: SheetCouncil;

beforeAll(async () => {
  council = await openSheetCouncil();
});

const shown = (report: ImportReport): readonly string[] => report.problems.map(describeImportProblem);

interface Formatted {
  readonly number: string;
  /** The place of its style: 0 plain, 1 `0.0%`, 2 built-in percentage, 3 `mmm-yy`, 4 built-in date, 5 named style. */
  readonly style: number;
}

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/><numFmt numFmtId="166" formatCode="0.0 &quot;% of all&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="14"/><xf xfId="1"/><xf numFmtId="166"/></cellXfs></styleSheet>';

/** A workbook with formats; each change replaces a text of one of its parts. */
function formatted(
  rows: readonly (readonly (WorkbookCell | Formatted)[])[],
  ...changes: readonly (readonly [part: string, from: string | RegExp, to: string])[]
): Buffer {
  const plain = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && 'style' in cell ? { number: `${cell.number}#${cell.style}` } : cell,
    ),
  );
  const parts = workbookParts(plain).map(({ name, content }) => ({
    name,
    content: `${content}`.replaceAll(/<c r="(\w+)"><v>([^<#]*)#(\d)<\/v>/g, '<c r="$1" s="$3"><v>$2</v>'),
  }));
  const changed = parts.map(({ name, content }) => {
    let text = content;
    for (const [part, from, to] of changes) if (name.endsWith(part)) text = text.replace(from, to);
    return { name, content: text };
  });
  return zip([...changed, { name: 'xl/styles.xml', content: styles }]);
}

const heading = ['measure', 'period', 'value'];
const cell = (number: string, style: number): Formatted => ({ number, style });

describe('a cell in a workbook', () => {
  it('formatted as a percentage means what the sheet shows', async () => {
    const file = formatted([
      heading,
      ['pct', '2010-M1', cell('0.11899999999999999', 1)],
      ['pct', '2010-M2', cell('1.125', 2)],
      ['pct', '2010-M3', cell('0.5', 5)],
      ['pct', '2010-M4', cell('11.9', 0)],
      ['pct', '2010-M5', cell('11.9', 6)],
    ]);
    expect(await council.load('a.xlsx', file)).toMatchObject({ outcome: 'STORED', stored: 5, problems: [] });
    expect(await council.valuesOf('pct')).toMatchObject({
      '2010-M1': '11.9',
      '2010-M2': '112.5',
      '2010-M3': '50',
      '2010-M4': '11.9',
      '2010-M5': '11.9',
    });
  });

  it.each([
    ['a.xlsx', formatted([heading, ['num', '2010-M1', cell('0.119', 1)]])],
    ['a.csv', 'measure,period,value\nnum,2010-M1,11.9%\n'],
  ])('formatted as a percentage is refused in a measure that is none (%s)', async (name, file) => {
    const report = await council.load(name, file);
    expect(report.problems).toMatchObject([
      { row: 2, column: 'value', problem: { code: 'PERCENTAGE', found: '11.9%' } },
    ]);
  });

  it('that is a date is a day, and in a format of months a month', async () => {
    const file = formatted([
      [...heading, 'absence', 'absence_expected_on'],
      ['num', cell('42736', 3), '1', '', ''],
      ['num', '2017-M2', '', 'NOT_YET_DUE', cell('42855', 4)],
      ['yearly', cell('42825', 4), '3', '', ''],
    ]);
    expect(await council.load('a.xlsx', file)).toMatchObject({ outcome: 'STORED', stored: 3, problems: [] });
    expect(await council.valuesOf('num')).toMatchObject({ '2017-M1': '1', '2017-M2': 'NOT_YET_DUE' });
    expect(await council.valuesOf('yearly')).toMatchObject({ '2017-RY': '3' });
  });

  it('that is a day is refused as a period of months, with the mend', async () => {
    const file = formatted([heading, ['num', cell('42825', 4), '1'], ['num', cell('42750', 3), '1']]);
    const report = await council.load('a.xlsx', file);
    expect(report).toMatchObject({
      outcome: 'REFUSED',
      refused: 2,
      problems: [{ rowCount: 2, rows: [2, 3] }],
    });
    expect(report.problems[0]?.found).toEqual(['31/03/2017', '15/01/2017']);
    expect(shown(report)[0]).toContain('Write March 2017 (2017-M3), as text.');
  });

  it('that is a date counts from 1904 in a workbook that says so', async () => {
    const sheets = ['workbook.xml', '<sheets>', '<workbookPr date1904="1"/><sheets>'] as const;
    const file = formatted([heading, ['num', cell('41274', 3), '19.04']], sheets);
    expect(await council.load('a.xlsx', file)).toMatchObject({ outcome: 'STORED', revised: 1 });
    expect(await council.valuesOf('num')).toMatchObject({ '2017-M1': '19.04' });
  });

  it('that is TRUE is no 1', async () => {
    const file = formatted(
      [heading, ['num', '2011-M1', { number: '1' }]],
      ['sheet1.xml', '<c r="C2">', '<c r="C2" t="b">'],
    );
    const report = await council.load('a.xlsx', file);
    expect(report.problems).toMatchObject([
      { column: 'value', problem: { code: 'UNKNOWN_SYMBOL', found: 'TRUE' } },
    ]);
  });

  it('of a hidden sheet is not read before a visible one', async () => {
    const file = formatted(
      [heading, ['num', '2011-M2', '5']],
      [
        'workbook.xml',
        '<sheet name',
        '<sheet name="Old" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name',
      ],
      [
        'rels',
        '<Relationship Id',
        '<Relationship Id="rId2" Type="worksheet" Target="worksheets/sheet2.xml"/><Relationship Id',
      ],
    );
    expect(await council.load('a.xlsx', file)).toMatchObject({ outcome: 'STORED', stored: 1 });
  });
});

const spellings: readonly (readonly [period: string, value: string, code: string, stored: string])[] = [
  ['Sept 2017', '\u22122.5', '2017-M9', '-2.5'],
  ['Q4 16/17', '1\u00a0234', '201617-FYQ4', '1234'],
  ['FY 2016/17', '11.9\u00a0', '201617-FY', '11.9'],
  ['H1 2017/18', '[c]', '201718-P1', 'CONFIDENTIAL'],
  ['Jan–Mar 2016', '[x]', '201516-FYQ4', 'NOT_AVAILABLE'],
  ['Apr-Jun 2016', '[z]', '201617-FYQ1', 'NOT_APPLICABLE'],
  ['As at 31 March 2014', '[low]', '2014-RY', 'ROUNDS_TO_ZERO'],
  ['31/03/2013', '[u]', '2013-RY', 'UNRELIABLE'],
  ['Mar\u00a02017', '12 [p]', '2017-M3', '12'],
];

describe.each(['a.csv', 'a.xlsx'])('periods, symbols and numbers as councils write them, in %s', (name) => {
  it('are read', async () => {
    const rows = [heading, ...spellings.map(([period, value]) => ['num', period, value])];
    const file = name === 'a.csv' ? rows.map((row) => row.join(',')).join('\r\n') : formatted(rows);
    expect(await council.load(name, file)).toMatchObject({ problems: [] });
    const stored = await council.valuesOf('num');
    expect(spellings.map(([, , code]) => [code, stored[code]])).toEqual(
      spellings.map(([, , code, value]) => [code, value]),
    );
  });
});

describe.skipIf(sharedCases.absent)(`files of ../shared/cases${sharedCases.why}`, () => {
  const read = (...names: readonly string[]) => readFileSync(sharedCases.path(...names));

  it('01: a percentage typed in Excel is stored as it is shown', async () => {
    const report = await council.load(
      'percent-cell.xlsx',
      read('01-percent-cell-in-workbook', 'percent-cell.xlsx'),
    );
    expect(report).toMatchObject({ outcome: 'STORED', stored: 4, problems: [] });
    const stored = await council.valuesOf('pct');
    expect(['2017-M1', '2017-M2', '2017-M3', '2017-M4'].map((code) => stored[code])).toEqual([
      '11.9',
      '112.5',
      '0',
      '11.9',
    ]);
  });

  it('02: the date of an absence is read, and a day is refused as a month, with what the sheet shows', async () => {
    const folder = '02-date-cells-in-workbook';
    const expected = await council.load('date-expected.xlsx', read(folder, 'date-expected.xlsx'));
    expect(expected).toMatchObject({ problems: [], revised: 1 });
    const period = await council.load('date-period.xlsx', read(folder, 'date-period.xlsx'));
    expect(period.problems).toMatchObject([
      { row: 3, problem: { code: 'DAY_NOT_PERIOD', found: '31/03/2017' } },
    ]);
  });

  it.each(['no-final-newline.csv', 'short-rows.csv'])('10: %s is read', async (name) => {
    const report = await council.load(name, read('10-csv-without-last-line-end', name), { commit: false });
    expect(report).toMatchObject({ outcome: 'PREVIEWED', problems: [] });
  });
});

describe('the limits of a workbook', () => {
  const parts = workbookParts([heading, ['num', '2013-M1', '1']]);
  const needed = parts.reduce((sum, { content }) => sum + Buffer.from(content).length, 0);
  const load = (more: readonly ZipEntry[]) =>
    council.load('a.xlsx', zip([...parts, ...more]), { commit: false });
  const empty = (count: number, name: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => ({ name: name(index), content: '' }));
  const unread = (claimedSize: number) => [{ name: 'xl/media/logo.png', content: '', claimedSize }];

  it.each([
    ['1000 parts', empty(1000 - parts.length, (index) => `${index}`)],
    ['50 MB unpacked', unread(50_000_000 - needed)],
  ])('include a workbook of %s', async (_, more) => {
    expect(await load(more)).toMatchObject({ outcome: 'PREVIEWED', stored: 1, problems: [] });
  });

  it.each([
    ['1001 parts', empty(1001 - parts.length, (index) => `${index}`), 'more than 1000 parts'],
    ['1001 parts, some with the same name', empty(1001 - parts.length, () => 'same'), 'more than 1000 parts'],
    ['a byte more than 50 MB unpacked', unread(50_000_001 - needed), 'would unpack to more than 50 MB'],
  ])('exclude a workbook of %s, and the problem says so', async (_, more, expected) => {
    const report = await load(more);
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(shown(report)).toEqual([expect.stringContaining(expected)]);
  });
});

it.each([
  [
    'a.xlsx',
    zip(
      workbookParts([
        [' measure ', '\tits value', 'value ', 'Value'],
        ['num', '', '1', '1'],
      ]),
    ),
  ],
  ['a.csv', ' measure ,\tits value,value ,Value\nnum,,1,1\n'],
])('the problems of a heading show its columns trimmed (%s)', async (name, file) => {
  const { problems } = await council.load(name, file);
  const columns = ['measure', 'its value', 'value', 'Value'];
  expect(problems.map(({ problem }) => problem)).toMatchObject([
    { code: 'MISSING_COLUMNS', missing: ['period'], found: columns },
    { code: 'REPEATED_COLUMN', found: 'Value' },
  ]);
});
