import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { dayInLondon } from '../../../server/domain/values/instant.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fileInMemory, fileOnDisk } from '../../../server/imports/source-file.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { publishedData } from '../../kit/scenarios/published-data.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000';
const onTheDay = 'Children looked after on 31 March each year';
const starting = 'Children starting to be looked after each year';
const ceasing = 'Children ceasing to be looked after each year';

const nationRow = (kind: string, cells: string, year = '2024') =>
  `${year},Reporting year,National,E92000001,England,,,,,,${kind},${cells}`;
const mertonRow = (kind: string, cells: string, year = '2024') =>
  `${year},Reporting year,Local authority,E92000001,England,E13000002,Outer London,315,Merton,${merton},${kind},${cells}`;

const small = [
  nationRow(onTheDay, '1000,700,700'),
  nationRow(starting, '1000,300,300'),
  nationRow(ceasing, '1000,c,c'),
  mertonRow(onTheDay, '500,100,20'),
  mertonRow(starting, 'x,low,low'),
  mertonRow(ceasing, '500,60,12'),
];

const csv = (rows: readonly string[], above = heading): string => [above, ...rows, ''].join('\n');
const name = 'cla_number_and_rate_per_10k_children.csv';

const load = (
  text: string | Uint8Array,
  commit = true,
  fileName = name,
  publishedOn: string | null = null,
): Promise<ImportReport> =>
  app.services.importOpenData(operator, eesFile(fileInMemory(fileName, text, 100)), { commit, publishedOn });

const storedFigures = () =>
  inSession(app.test.administrator, async (client) => {
    const { rows } = await client.query(
      `SELECT code, area_code, period_code, value::text, absence_reason, numerator::text, denominator::text,
         text_as_received AS text
       FROM published_figure JOIN measure ON measure.id = measure_id ORDER BY code, area_code`,
    );
    return rows;
  });

const count = async (table: string): Promise<number> =>
  inSession(app.test.administrator, async (client) => {
    const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table}`);
    return rows[0].n;
  });

describe('a small file of children looked after', () => {
  it('is previewed without being stored', async () => {
    const preview = await load(csv(small), false);
    expect(preview).toMatchObject({ outcome: 'PREVIEWED', rowsRead: 6, stored: 12, refused: 0 });
    expect(preview.newMeasures).toHaveLength(6);
    expect(await storedFigures()).toEqual([]);
    expect(await count('import_mapping')).toBe(0);
  });

  it('is stored with its fractions and symbols, and its mapping and measures are adopted', async () => {
    const report = await load(csv(small));
    expect(report).toMatchObject({ outcome: 'STORED', rowsRead: 6, stored: 12, revised: 0, unchanged: 0 });
    expect(report.periods).toEqual(['2024-RY']);
    expect(await storedFigures()).toContainEqual({
      code: 'children-looked-after-rate',
      area_code: merton,
      period_code: '2024-RY',
      value: '20',
      absence_reason: null,
      numerator: '100',
      denominator: '500',
      text: null,
    });
    expect(await storedFigures()).toContainEqual(
      expect.objectContaining({
        code: 'children-starting-to-be-looked-after',
        area_code: merton,
        absence_reason: 'ROUNDS_TO_ZERO',
        text: 'low',
      }),
    );
    expect(await count('import_mapping')).toBe(1);
    expect(await count('staged_figure')).toBe(0);
  });

  it('changes nothing when it is imported again, and names the time of the first import', async () => {
    const before = await storedFigures();
    const again = await load(csv(small));
    expect(again).toMatchObject({ outcome: 'UNCHANGED', stored: 0, revised: 0, unchanged: 12 });
    expect(again.importedBefore).toBeInstanceOf(Date);
    expect(await storedFigures()).toEqual(before);
  });

  it('is read in the same way with a byte-order mark, quoted blanks and its columns in another order', async () => {
    const reordered = csv(small)
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split(',')
          .reverse()
          .map((cell) => cell || '""')
          .join(','),
      );
    const report = await load(`\uFEFF${reordered.join('\r\n')}\r\n`);
    expect(report).toMatchObject({ outcome: 'UNCHANGED', unchanged: 12, problems: [] });
  });

  it('corrects figures and preserves their earlier values', async () => {
    const corrected = csv(small.map((row) => row.replace(',500,100,20', ',500,110,22')));
    expect((await load(corrected)).problems.map(({ problem }) => problem)).toEqual([
      { code: 'PUBLICATION_DAY_REQUIRED', figures: 2 },
    ]);
    await load(csv(small), true, name, '2024-11-14');
    const report = await load(corrected, true, name, '2024-11-21');
    expect(report).toMatchObject({ outcome: 'STORED', stored: 0, revised: 2, unchanged: 10 });
    const superseded = await inSession(app.test.administrator, (client) =>
      client.query('SELECT value::text FROM superseded_figure ORDER BY superseded_figure.value'),
    );
    expect(superseded.rows).toEqual([{ value: '20' }, { value: '100' }]);
  });
});

describe('a file that is refused stores nothing', () => {
  const refusals: readonly [what: string, file: string | Uint8Array, row: number | null, code: string][] = [
    ['cut off in its last row', csv(small).slice(0, -20), 7, 'FILE_TRUNCATED'],
    ['cut off within quotes', `${csv(small)}2024,"Reporting year\n`, 8, 'MALFORMED_FILE'],
    [
      'written in two encodings',
      Buffer.concat([
        Buffer.from(csv([...small, mertonRow(`${onTheDay} é`, '1,2,3', '2023')])),
        Buffer.from(mertonRow(`${onTheDay} \u00e9`, '1,2,3', '2022'), 'latin1'),
      ]),
      9,
      'NOT_UTF8',
    ],
    ['that is a web page', '<!DOCTYPE html>\n<html><body>Not found</body></html>\n', null, 'WRONG_FILE_TYPE'],
    [
      'with a column that is there twice',
      csv(
        small.map((row) => `${row},7`),
        `${heading},children_count`,
      ),
      1,
      'REPEATED_COLUMN',
    ],
    ['with an unknown level', csv(small).replace('National', 'Galactic'), 2, 'NOT_ALLOWED'],
    [
      'that is a workbook with another name',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]),
      null,
      'WRONG_FILE_TYPE',
    ],
    ...(
      [
        ['National', 'E06000001,England,,,,,'],
        ['Regional', 'E92000001,England,E92000001,England,,,'],
        ['Regional', 'E92000001,England,E06000001,Hartlepool,,,'],
        ['Local authority', 'E92000001,England,,,,England,E92000001'],
        ['Local authority', 'E92000001,England,,,,London,E12000007'],
      ] as const
    ).map(([level, area]): (typeof refusals)[number] => [
      `with ${area} in a row of the level ${level}`,
      csv([...small, `2024,Reporting year,${level},${area},${onTheDay},1,2,3`]),
      8,
      'NOT_ALLOWED',
    ]),
    ['with a formula in a cell', csv([...small, mertonRow('=cmd|calc', '1,2,3')]), 8, 'FORMULA'],
    ['with a row of too many cells', csv([...small, `${small[3]},1`]), 8, 'WRONG_CELL_COUNT'],
    ['with two rows for one figure', csv([...small, small[3] ?? '']), 8, 'DUPLICATE'],
    ['with an unknown council', csv(small).replace(merton, 'E09000099'), 5, 'NOT_FOUND'],
    ['with a blank value', csv(small).replace('500,100,20', '500,100,'), 5, 'VALUE_OR_ABSENCE_REQUIRED'],
    ['with a tilde', csv(small).replace('500,100,20', '500,100,~'), 5, 'UNKNOWN_SYMBOL'],
    ['with an invalid year', csv(small).replace('2024,', '202425,'), 2, 'MALFORMED_PERIOD'],
    ['without a standard column', csv(small).replace('time_identifier', 'when'), 1, 'MISSING_COLUMNS'],
    ['without an indicator', csv(small).replace('rate_per_10000', 'rate'), 1, 'MISSING_COLUMNS'],
    [
      'without the rows of a measure',
      csv(small.filter((row) => !row.includes(ceasing))),
      null,
      'NO_ROW_MATCHES',
    ],
    ['empty', '', null, 'FILE_EMPTY'],
    ['with only a heading', csv([]), null, 'FILE_EMPTY'],
  ];
  it.each(refusals)('%s', async (_what, file, row, code) => {
    const before = await storedFigures();
    const report = await load(file);
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0, revised: 0 });
    expect(report.problems[0]).toMatchObject({ row, problem: { code } });
    expect(await storedFigures()).toEqual(before);
  });

  it.each(['2999-12-31', '1899-12-31'])('if it says that it was published on %s', async (day) => {
    const { outcome, problems } = await load(csv(small), true, name, day);
    expect(outcome).toBe('REFUSED');
    expect(problems[0]).toMatchObject({ problem: { code: 'OUT_OF_RANGE', found: day } });
  });

  it('if no mapping matches its name', async () => {
    const { problems } = await load(csv(small), true, 'something_else.csv');
    expect(problems[0]?.problem).toMatchObject({ code: 'NO_MAPPING', found: 'something_else.csv' });
  });

  it('if it has 200 MB, before it is read', async () => {
    const file = {
      name,
      size: 200_000_000,
      bytes: () => {
        throw new Error('it was read');
      },
    };
    const report = await app.services.importOpenData(operator, eesFile(file), { commit: true });
    expect(report.problems[0]?.problem).toEqual({ code: 'FILE_TOO_LARGE', limit: 150_000_000 });
  });

  it('if it has 200 MB but does not state its size, when the limit is reached', async () => {
    async function* endless() {
      yield Buffer.from(`${heading}\n`);
      const rows = Buffer.from(`${mertonRow('nothing of ours'.repeat(3000), '1,2,3')}\n`.repeat(50));
      for (let sent = 0; sent < 200_000_000; sent += rows.length) yield rows;
    }
    const file = { name, size: null, bytes: endless };
    const report = await app.services.importOpenData(operator, eesFile(file), { commit: true });
    expect(report.problems[0]?.problem).toEqual({ code: 'FILE_TOO_LARGE', limit: 150_000_000 });
  }, 60_000);

  it('if a percentage is above its maximum of 100, and names the row and column', async () => {
    const leavers = (percent: string) =>
      [
        'time_period,time_identifier,geographic_level,country_code,country_name,category,CPP_start,CPP_subsequent,CPP_subsequent_percent',
        `2024,Reporting year,National,E92000001,England,Child Protection Plans which are a second or subsequent plan,100,25,${percent}`,
        '',
      ].join('\n');
    const file = 'd3_cpps_subsequent_plan_2013_to_2024.csv';
    const report = await load(leavers('250'), true, file);
    expect(report).toMatchObject({ outcome: 'REFUSED', refused: 1 });
    expect(report.problems).toEqual([
      {
        row: 2,
        column: 'CPP_subsequent_percent',
        problem: { code: 'OUT_OF_RANGE', path: ['value'], found: '250', atLeast: '0', atMost: '100' },
        rowCount: 1,
        rows: [2],
        found: ['250'],
      },
    ]);
    expect(await load(leavers('25.0'), true, file)).toMatchObject({ outcome: 'STORED', stored: 2 });
  });
});

it('only the administrator of the platform imports open data', async () => {
  const stranger = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  const attempt = app.services.importOpenData(stranger, eesFile(fileInMemory(name, csv(small))), {
    commit: true,
  });
  await expect(attempt).rejects.toThrow('needs the platform');
});

describe.skipIf(publishedData.absent)(`the Department's seven files${publishedData.why}`, () => {
  it('are stored, and change nothing when they are imported again', async () => {
    for (const path of publishedData.files('ees')) {
      const file = eesFile(await fileOnDisk(path));
      // Later than every import of the small files above, which say no day.
      const publishedOn = dayInLondon(new Date());
      const first = await app.services.importOpenData(operator, file, { commit: true, publishedOn });
      expect(first.problems).toEqual([]);
      expect(first.outcome).toBe('STORED');
      const again = await app.services.importOpenData(operator, file, { commit: true });
      expect(again).toMatchObject({ outcome: 'UNCHANGED', stored: 0, revised: 0 });
    }
    const [row] = await inSession(app.test.administrator, async (client) => {
      const result = await client.query(
        `SELECT value::text, numerator::text, denominator::text FROM published_figure
         JOIN measure ON measure.id = measure_id
         WHERE code = 'care-leavers-in-suitable-accommodation' AND area_code = 'E06000049' AND period_code = '2025-RY'`,
      );
      return result.rows;
    });
    expect(row).toMatchObject({ value: '92' });
  }, 240_000);
});
