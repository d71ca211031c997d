import { beforeAll, describe, expect, it } from 'vitest';
import { csvText } from '../../../server/cli/text/csv-text.js';
import { observationColumns } from '../../../server/imports/observation-sheet.js';
import { openSheetCouncil, type SheetCouncil } from '../../kit/councils/sheet-council.js';

let council: SheetCouncil;

beforeAll(async () => {
  council = await openSheetCouncil();
});

describe('a CSV file', () => {
  const body = 'measure,period,value,caveat\nnum,2012-M1,5,café ’ £\n';
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${body}`, 'utf16le'), 'READ_AS'],
    ['UTF-16 without a mark', Buffer.from(body, 'utf16le'), 'READ_AS'],
    ['Windows-1252', Buffer.from(body.replace('’', '\u0092'), 'latin1'), 'READ_AS'],
    ['UTF-8 with a mark', `\ufeff${body}`, undefined],
    ['tabs', body.replaceAll(',', '\t'), 'SEPARATED_BY'],
    ['blank rows above and below its heading', `\n,,,\n${body.replace('\n', '\n,,,\n\n')}`, undefined],
  ])('in %s is read', async (_what, content, warning) => {
    const report = await council.load('a.csv', content);
    expect(report).toMatchObject({ problems: [], rowsRead: 1 });
    expect(['STORED', 'UNCHANGED']).toContain(report.outcome);
    expect(report.warnings.map(({ problem }) => problem.code)).toEqual(warning ? [warning] : []);
    const record = (await council.recordsOf('num')).find(({ periodCode }) => periodCode === '2012-M1');
    expect(record?.caveat?.en).toBe('café ’ £');
  });

  it('tells every kind of problem of every phase in one pass', async () => {
    const rows = [
      'measure,period,value,status,value',
      'num,soon,5,FINAL,',
      'num,2012-M5,many,FINAL,',
      'num,2012-M6,5,SURE,',
      'gone,2012-M5,5,FINAL,',
      'num,2012-M5,6,FINAL,',
      'num,2012-M7,7,FINAL,,8',
      ...Array.from({ length: 200 }, (_, index) => `num,2012-M8,~${index},FINAL,`),
    ];
    const report = await council.load('a.csv', `${rows.join('\n')}\n`);
    expect(
      report.problems.map(({ column, problem, rowCount, rows: first }) => [
        problem.code,
        column,
        rowCount,
        first,
      ]),
    ).toEqual([
      ['REPEATED_COLUMN', null, 1, [1]],
      ['WRONG_CELL_COUNT', null, 1, [7]],
      ['MALFORMED_PERIOD', 'period', 1, [2]],
      ['UNKNOWN_SYMBOL', 'value', 1, [3]],
      ['NOT_ALLOWED', 'status', 1, [4]],
      ['MALFORMED_DECIMAL', 'value', 200, [8, 9, 10]],
      ['NOT_FOUND', 'measure', 1, [5]],
      ['DUPLICATE', null, 200, [6, 9, 10]],
    ]);
  });

  it('does not make a figure less final unless it says that it is meant', async () => {
    const file = 'measure,period,value,status\nnum,2012-M1,5,INTERIM\n';
    expect((await council.load('a.csv', file)).problems).toMatchObject([
      { row: 2, column: 'status', problem: { code: 'STATUS_LOWERED', current: 'FINAL' } },
    ]);
    expect(await council.load('a.csv', file, { lowersStatus: true })).toMatchObject({
      outcome: 'STORED',
      revised: 1,
    });
  });

  it('that was exported changes nothing, with any first character of its texts', async () => {
    const caveats = [
      '=1+1',
      '-2+3',
      '+44 20',
      '@SUM(A1)',
      '-5 places',
      "'tis late",
      "'=1",
      "''",
      '-2.5',
      '＝1',
      'a\n=1',
    ];
    const rows = caveats.map((caveat, index) => ({
      measure: 'pct',
      period: `${1998 + index}-M1`,
      value: '5',
      caveat,
      citation: 'Page 3',
      flags: 'ESTIMATED;PROVISIONAL',
    }));
    const file = csvText(rows, observationColumns);
    expect(await council.load('a.csv', file)).toMatchObject({
      outcome: 'STORED',
      stored: rows.length,
      problems: [],
    });
    const records = await council.recordsOf('pct');
    const stored = rows.map(
      ({ period }) => records.find(({ periodCode }) => periodCode === period)?.caveat?.en,
    );
    expect(stored).toEqual(caveats);
    expect(await council.load('a.csv', file)).toMatchObject({ outcome: 'UNCHANGED', unchanged: rows.length });
  });
});
