import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observationColumns } from '../../server/imports/observation-sheet.js';
import { fileOnDisk } from '../../server/imports/source-file.js';
import { openXlsx } from '../../server/imports/xlsx-table.js';
import { merton, openTestApp, type TestApp } from '../kit/councils/councils.js';
import { commandLine, type Ended } from '../kit/service/command-line.js';

let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'yardstick-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  app = await openTestApp();
});

const write = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, [...lines, ''].join('\n'));
  return path;
};

const run = (words: readonly string[], isWatched = false): Promise<Ended> =>
  commandLine({ services: app.services, isWatched })(...words);

const plans = (percent: string) => [
  'time_period,time_identifier,geographic_level,country_code,country_name,category,CPP_start,CPP_subsequent,CPP_subsequent_percent',
  `2024,Reporting year,National,E92000001,England,Child Protection Plans which are a second or subsequent plan,100,25,${percent}`,
];

describe('yardstick import', () => {
  it('previews, imports, and says that the same file changes nothing', async () => {
    const file = write('d3_cpps_subsequent_plan.csv', plans('25.0'));
    const preview = await run(['import', 'ees', file, '--preview']);
    expect(preview).toMatchObject({ code: 0, notes: '' });
    expect(preview.said).toContain('This was a preview: nothing is stored.');
    expect(preview.said).toContain('Stored: 2 new, 0 revised, 0 unchanged.');
    expect((await run(['import', 'ees', file])).said).toContain('is imported.');
    const again = await run(['import', 'ees', file]);
    expect(again.code).toBe(0);
    expect(again.said).toContain(
      'changes nothing: all of it is stored already. This very file was imported on 20',
    );
  });

  it('names row, column, the value and the allowed values, and ends with 1', async () => {
    const refused = await run(['import', 'ees', write('d3_cpps_subsequent_plan.csv', plans('250'))]);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('Row 2, CPP_subsequent_percent: 250 is outside 0 to 100.');
    const json = await run(['import', 'ees', write('d3_cpps_subsequent_plan.csv', plans('250')), '--json']);
    expect(JSON.parse(json.said)).toMatchObject({
      outcome: 'REFUSED',
      problems: [
        {
          row: 2,
          column: 'CPP_subsequent_percent',
          code: 'OUT_OF_RANGE',
          found: '250',
          allowed: ['0 to 100'],
        },
      ],
    });
  });

  it('shows progress on a terminal, and nothing elsewhere', async () => {
    const file = write('d3_cpps_subsequent_plan.csv', plans('26.0'));
    const { notes } = await run(['import', 'ees', file, '--preview'], true);
    expect(notes).toContain('100 %  1 rows');
    expect(notes.endsWith('\r\u001b[K')).toBe(true);
    expect((await run(['import', 'ees', file, '--preview'], false)).notes).toBe('');
  });

  it('imports neighbours from a date', async () => {
    const file = write('neighbours.csv', ['old_la_code,la_name,SN_1,SN_1P', '315,Merton,302,Close']);
    expect(await run(['import', 'neighbours', file])).toMatchObject({ code: 2 });
    const imported = await run(['import', 'neighbours', file, '--effective-from', '2025-04-01']);
    expect(imported).toMatchObject({ code: 0 });
  });

  it("imports LAIT's measures, then its values", async () => {
    const measures = write('measures.csv', [
      'measure_short,measure,polarity,unit,decimal_places,year_type,no_quartile',
      'LACnum,Number of Children looked after,-,Number,0,Annual,NA',
    ]);
    const values = write('values.csv', [
      'measure_short,years,la_number,area,value',
      'LACnum,2016,315,Merton,160',
    ]);
    expect(await run(['import', 'lait-values', values])).toMatchObject({ code: 1 });
    expect(await run(['import', 'lait-measures', measures])).toMatchObject({ code: 0 });
    expect(await run(['import', 'lait-values', values])).toMatchObject({ code: 0 });
  });

  it('writes the template as a workbook if the file ends in .xlsx', async () => {
    const file = join(folder, 'template.xlsx');
    const answer = await run(['template', 'observations', '--out', file]);
    expect(answer).toMatchObject({ code: 0, said: `${file} is written.\n` });
    const { columns } = await openXlsx(await fileOnDisk(file), 1_000_000);
    expect(columns).toEqual(observationColumns);
    const asCsv = join(folder, 'template.csv');
    await run(['template', 'observations', '--out', asCsv]);
    expect(readFileSync(asCsv, 'utf8')).toBe((await run(['template', 'observations'])).said);
  });

  it('imports the observations of its template for the named council', async () => {
    const template = (await run(['template', 'observations'])).said.split('\r\n');
    const head = template[0] ?? '';
    const row = ['second-or-subsequent-child-protection-plan', '2024-RY', '20'];
    const empty = Array<string>(head.split(',').length - row.length).fill('');
    const file = write('figures.csv', [head, [...row, ...empty].join(',')]);
    expect(await run(['import', 'observations', file, '--council', merton])).toMatchObject({ code: 0 });
    const unknown = await run(['import', 'observations', file, '--council', 'E08000001']);
    expect(unknown.code).toBe(1);
    expect(unknown.notes).toContain("No council with the code 'E08000001' uses this service.");
  });
});

describe('yardstick mapping', () => {
  it('shows a mapping, stores it changed, and imports files by it from then on', async () => {
    expect((await run(['mapping', 'list'])).said).toMatch(
      /care-leavers-activity +la_care_leavers_activity\*\.csv +22 proposed\n/,
    );
    const current = JSON.parse((await run(['mapping', 'show', 'subsequent-child-protection-plans'])).said);
    expect(current.version).toBe(1);
    const changed = { ...current, fileName: 'plans', measures: current.measures.slice(0, 1) };
    const file = write('mapping.json', [JSON.stringify(changed)]);
    expect(await run(['mapping', 'set', file])).toMatchObject({ code: 0 });
    expect(await run(['mapping', 'set', file])).toMatchObject({ code: 1 });
    const imported = await run(['import', 'ees', write('plans-2024.csv', plans('25.0')), '--json']);
    expect(JSON.parse(imported.said)).toMatchObject({ unchanged: 1 });
  });

  it('says what is wrong with a mapping', async () => {
    const current = JSON.parse((await run(['mapping', 'show', 'care-leavers-activity'])).said);
    const broken = { ...current, measures: [{ ...current.measures[0], where: {}, measure: 'nothing' }] };
    const set = await run(['mapping', 'set', write('mapping.json', [JSON.stringify(broken)])]);
    expect(set.code).toBe(1);
    expect(set.notes).toContain('An item for breakdown is required');
    expect(set.notes).toContain("There is no measure 'nothing'");
    const none = await run(['mapping', 'set', write('mapping.json', ['{"code":1}'])]);
    expect(none.code).toBe(3);
    expect(none.notes).toContain('Invalid import mapping');
  });
});

describe('the help of a command', () => {
  it('has examples', async () => {
    const help = await run(['import', '--help']);
    expect(help.code).toBe(0);
    expect(help.said).toContain(
      'yardstick import neighbours neighbours-2025.csv --effective-from 2024-04-01',
    );
  });

  it('is replaced by an error, with 2 for a wrong command line and 3 for a missing file', async () => {
    expect(await run(['import', 'everything'])).toMatchObject({ code: 2 });
    expect(await run(['import', 'ees'])).toMatchObject({ code: 2 });
    const missing = await run(['import', 'ees', join(folder, 'not-there.csv')]);
    expect(missing.code).toBe(3);
    expect(missing.notes).toContain('no such file');
  });
});

it('runs as a process of its own on the database of DATABASE_URL', () => {
  const file = write('d3_cpps_subsequent_plan_2.csv', plans('25.0'));
  const ended = spawnSync(
    process.execPath,
    [
      '--import',
      './test/kit/service/run-typescript.mjs',
      'server/command.ts',
      'import',
      'ees',
      file,
      '--mapping',
      'subsequent-child-protection-plans',
    ],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, DATABASE_URL: app.test.ownerUrl },
      encoding: 'utf8',
    },
  );
  expect(ended.stderr).toBe('');
  expect(ended.stdout).toContain('changes nothing');
  expect(ended.status).toBe(0);
}, 60_000);
