import { Readable } from 'node:stream';
import {
  createYardstick,
  type FileContent,
  type ImportReport,
  type Yardstick,
  YardstickError,
} from '@yardstick/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import { accepted, merton, openTestApp, type TestApp } from '../kit/councils/councils.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { ask } from '../kit/database/sql.js';
import { workbook, workbookParts, zip } from '../kit/scenarios/zip.js';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

let app: TestApp;
let url: string;
let platform: Yardstick;
let officer: Yardstick;

beforeAll(async () => {
  app = await openTestApp();
  const { services } = app;
  const graphql = await createGraphqlHandler({ services, log: quiet });
  const web = createWebServer({ graphql, services, isReady: async () => true });
  afterAll(() => web.close());
  url = `${await web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const key = accepted(
    await services.createApiKey(operator, { name: 'Platform', roles: ['PLATFORM_ADMINISTRATOR'] }),
  );
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  const ofMerton = accepted(
    await services.createApiKey(administrator, { council: merton, name: 'Officer', roles: ['DATA_OFFICER'] }),
  );
  platform = createYardstick({ url, apiKey: key.text ?? '' });
  officer = createYardstick({ url, apiKey: ofMerton.text ?? '' });
  const percent = { unit: 'PERCENT', frequency: 'MONTHLY', minimumValue: '0', maximumValue: '100' } as const;
  await defineShared(app, measureInput('dental-checks', percent));
});

const plans = (percent: string, more = '') =>
  `time_period,time_identifier,geographic_level,country_code,country_name,category,CPP_start,CPP_subsequent,CPP_subsequent_percent\n2024,Reporting year,National,E92000001,England,Child Protection Plans which are a second or subsequent plan,100,25,${percent}\n${more}`;
const plansOf = (content: FileContent) => ({ name: 'd3_cpps_subsequent_plan.csv', content });

const rows = [
  ['measure', 'period', 'value'],
  ['dental-checks', '2019-M1', '85'],
];
const sheet = (...more: readonly string[]): string => [...rows.map(String), ...more, ''].join('\n');

const stored = async (): Promise<number> => {
  const [row] = await ask<{ n: number }>(
    app.test.administrator,
    'SELECT ((SELECT count(*) FROM published_figure) + (SELECT count(*) FROM observation))::int AS n',
  );
  return row?.n ?? Number.NaN;
};

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  for (const line of text.split(/(?<=\n)/)) yield new TextEncoder().encode(line);
}

describe('a file sent through the SDK', () => {
  it('is previewed, imported, and recognised when it is sent again', async () => {
    const preview = await platform.imports.openData(plansOf(plans('25.0')), { preview: true });
    expect(preview).toMatchObject({ outcome: 'PREVIEWED', rowsRead: 1, stored: 2, problems: [] });
    expect(await stored()).toBe(0);
    const first = await platform.imports.openData(plansOf(plans('25.0')), {
      publishedOn: '2024-11-20',
    });
    expect(first).toMatchObject({ outcome: 'STORED', stored: 2, importedBefore: null });
    const again = await platform.imports.openData(plansOf(plans('25.0')));
    expect(again).toMatchObject({ outcome: 'UNCHANGED', unchanged: 2 });
    expect(Date.parse(again.importedBefore ?? '')).toBeGreaterThan(0);
    const [figure] = await ask<{ day: string }>(
      app.test.administrator,
      'SELECT max(published_on)::text AS day FROM published_figure',
    );
    expect(figure?.day).toBe('2024-11-20');
  });

  const contents: readonly (readonly [what: string, content: () => FileContent])[] = [
    ['a text', () => plans('25.0')],
    ['bytes', () => new TextEncoder().encode(plans('25.0'))],
    ['a blob', () => new Blob([plans('25.0')])],
    ['a web stream', () => new Blob([plans('25.0')]).stream() as ReadableStream<Uint8Array>],
    ["one of Node's streams", () => Readable.from([Buffer.from(plans('25.0'))])],
    ['an async iterable', () => inPieces(plans('25.0'))],
  ];
  it.each(contents)('may be %s', async (_what, content) => {
    expect(await platform.imports.openData(plansOf(content()))).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('may be of every kind', async () => {
    const lists = 'old_la_code,la_name,SN_1,SN_1P\n315,Merton,302,Close\n';
    const measures =
      'measure_short,measure,polarity,unit,decimal_places,year_type,no_quartile\nLACnum,Children looked after,-,Number,0,Annual,NA\n';
    const values = 'measure_short,years,la_number,area,value\nLACnum,2016,315,Merton,160\n';
    const { imports } = platform;
    const reports = [
      await imports.neighbours({ name: 'a.csv', content: lists }, { effectiveFrom: '2025-04-01' }),
      await imports.laitMeasures({ name: 'a.csv', content: measures }),
      await imports.laitValues({ name: 'a.csv', content: values }),
      await officer.imports.observations({ name: 'a.csv', content: sheet() }, { council: merton }),
    ];
    expect(reports.map(({ outcome, stored: count }) => [outcome, count])).toEqual(
      reports.map(() => ['STORED', 1]),
    );
  });

  it('may be a completed template', async () => {
    const template = await officer.imports.observationTemplate();
    const [heading = ''] = template.split('\r\n');
    const content = [heading, `dental-checks,2019-M2,85${','.repeat(heading.split(',').length - 3)}`, ''];
    const file = { name: 'a.csv', content: content.join('\r\n') };
    expect(await officer.imports.observations(file, { council: merton })).toMatchObject({ stored: 1 });
  });
});

describe('a file that is refused', () => {
  const bomb = Buffer.alloc(60_000_000, ' ');
  const observations = (name: string, content: FileContent) =>
    officer.imports.observations({ name, content }, { council: merton });
  const refusals: readonly [
    what: string,
    send: () => Promise<ImportReport>,
    problem: { row: number | null; code: string; [fact: string]: unknown },
  ][] = [
    [
      'truncated',
      () => platform.imports.openData(plansOf(plans('25.0', '2024,Reporting year,Nat'))),
      { row: 3, code: 'FILE_TRUNCATED' },
    ],
    [
      'with a formula in a cell',
      () => observations('a.csv', sheet('dental-checks,2019-M3,=cmd|calc')),
      { row: 3, column: 'value', code: 'FORMULA', found: '=cmd|calc' },
    ],
    [
      'with two rows for one observation',
      () => observations('a.csv', sheet('dental-checks,2019-M1,86')),
      {
        row: 3,
        code: 'DUPLICATE',
        message: 'This measure and period is given twice; the first is in row 2. Keep one of them.',
      },
    ],
    [
      'with 250 % of what is bounded by 100',
      () => platform.imports.openData(plansOf(plans('250'))),
      {
        row: 2,
        column: 'CPP_subsequent_percent',
        code: 'OUT_OF_RANGE',
        found: '250',
        allowed: ['0 to 100'],
        message: '250 is outside 0 to 100.',
      },
    ],
    ['CSV named .xlsx', () => observations('a.xlsx', sheet()), { row: null, code: 'WRONG_FILE_TYPE' }],
    [
      'a workbook named .csv',
      () => observations('a.csv', workbook(rows)),
      { row: null, code: 'WRONG_FILE_TYPE' },
    ],
    [
      'a zip bomb',
      () => observations('a.xlsx', zip([...workbookParts(rows), { name: 'x', content: bomb }])),
      { row: null, code: 'ARCHIVE_TOO_LARGE' },
    ],
    [
      'of 155 MB',
      () => platform.imports.openData(plansOf(Buffer.alloc(155_000_000, 'a'))),
      { row: null, code: 'FILE_TOO_LARGE' },
    ],
  ];

  it.each(refusals)(
    '%s: reports the reason and its place, stores nothing, and leaves the service working',
    async (...[_what, send, problem]) => {
      const before = await stored();
      const report = await send();
      expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0, revised: 0 });
      expect(report.problems).toContainEqual(expect.objectContaining(problem));
      expect(await stored()).toBe(before);
      expect(await platform.imports.openData(plansOf(plans('25.0')))).toMatchObject({ outcome: 'UNCHANGED' });
    },
    60_000,
  );

  it('of 200 MB: is not stored, with and without a stated size', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = new Uint8Array(1_000_000).fill(0x61);
      for (let sent = 0; sent < 200; sent += 1) yield piece;
    }
    for (const content of [Buffer.alloc(200_000_000, 'a'), endless()]) {
      const refused = await platform.imports.openData(plansOf(content)).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(YardstickError);
      expect(refused).toMatchObject({ kind: 'invalid', status: 413 });
      expect((refused as YardstickError).details).toEqual([
        { code: undefined, message: 'The file is larger than 160 MB.', path: [] },
      ]);
    }
    expect(await platform.imports.openData(plansOf(plans('25.0')))).toMatchObject({ outcome: 'UNCHANGED' });
  }, 60_000);
});

describe('a call that cannot be made', () => {
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('rejects with an error whose kind is the reason', async () => {
    const anonymous = createYardstick({ url });
    expect(await failure(anonymous.imports.openData(plansOf(plans('25.0'))))).toMatchObject({
      kind: 'unauthenticated',
      message: expect.stringContaining('imports.openData'),
    });
    expect(await failure(officer.imports.openData(plansOf(plans('25.0'))))).toMatchObject({
      kind: 'forbidden',
    });
    const malformed = platform.imports.openData(plansOf(plans('25.0')), { publishedOn: 'yesterday' });
    expect(await failure(malformed)).toMatchObject({ kind: 'invalid', status: 400 });
  });

  it('is ended by its signal and by its timeout', async () => {
    const controller = new AbortController();
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array([0x61]);
      controller.abort();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      yield new Uint8Array([0x61]);
    }
    const aborted = platform.imports.openData(plansOf(slow()), { signal: controller.signal });
    expect(await failure(aborted)).toMatchObject({ kind: 'aborted' });
    const late = platform.imports.openData(plansOf(slow()), { timeout: 50 });
    expect(await failure(late)).toMatchObject({ kind: 'timeout' });
  });
});

describe('mappings through the SDK', () => {
  it('are read, changed with the version that was read, and refused with another version', async () => {
    const proposal = (await platform.importMappings.page({}, { first: 100 })).nodes.find(
      ({ code }) => code === 'care-leavers-activity',
    );
    if (!proposal) throw new Error('care-leavers-activity is not proposed');
    expect(proposal).toMatchObject({ version: 0, fileName: 'la_care_leavers_activity' });
    const { id: _id, stableId, measures, statuses: _none, ...rest } = proposal;
    const input = { ...rest, measures: measures.map(({ code, ...of }) => ({ ...of, measure: code })) };
    const first = await platform.importMappings.define(input);
    expect(first).toMatchObject({ importMapping: { stableId, measures, version: 1 }, userErrors: [] });
    const changed = { ...input, source: 'Another source', version: 1 };
    expect((await platform.importMappings.define(changed)).importMapping?.version).toBe(2);
    expect((await platform.importMappings.define(changed)).userErrors).toMatchObject([
      { code: 'STALE', path: ['input', 'version'] },
    ]);
  });

  it('report each problem with its path', async () => {
    const malformed = { code: 'Mine', filters: ['item', 'item'] };
    const wellFormed = { code: 'mine', filters: ['item'] };
    const draft = {
      fileName: 'a'.repeat(121),
      source: '',
      measures: [
        { measure: 'nothing', where: [], value: 'percent', numerator: { column: 'count' } },
        { measure: 'nothing', where: [{ filter: 'item', item: 'x' }], value: 'percent' },
      ],
      version: 0,
    };
    const places = async (parts: typeof malformed) => {
      const { userErrors } = await platform.importMappings.define({ ...draft, ...parts });
      return userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    // The problems of form come first, alone.
    expect(await places(malformed)).toEqual(['MALFORMED_CODE input.code', 'DUPLICATE input.filters.1']);
    expect(await places(wellFormed)).toEqual([
      'REQUIRED input.source',
      'TOO_LONG input.fileName',
      'FRACTION_INCOMPLETE input.measures.0',
      'REQUIRED input.measures.0.where',
      'DUPLICATE input.measures.1',
      'NOT_FOUND input.measures.0.measure',
      'NOT_FOUND input.measures.1.measure',
    ]);
  });

  it('are reserved to the platform administrator', async () => {
    await expect(officer.importMappings.page()).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
