import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { codeChanges } from '../../../server/domain/areas/code-changes.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import { openTestApp } from '../../kit/councils/councils.js';
import { listNeighbours } from '../../kit/councils/published.js';
import { ask } from '../../kit/database/sql.js';
import {
  type CouncilRow,
  placementStability,
  placementStabilityName,
} from '../../kit/scenarios/placement-stability.js';

/** A council in the files of 2018 to 2024. A reporting year ends on 31 March. */
interface Replayed {
  readonly name: string;
  readonly number: string;
  /** The code in the files up to and including the year in `recodedAfter`. */
  readonly code: string;
  readonly codeToday: string;
  readonly recodedAfter?: number;
  /** The first and the last year at whose end the council was open. */
  readonly first: number;
  readonly last: number;
  readonly percent: number;
}

const [start, end] = [2018, 2024];
const always = { first: start, last: end };
const council = (
  name: string,
  number: string,
  code: string,
  percent: number,
  more: Partial<Replayed> = {},
): Replayed => ({ name, number, code, codeToday: code, percent, ...always, ...more });

const councils: readonly Replayed[] = [
  council('Kent', '886', 'E10000016', 80),
  council('Hampshire', '850', 'E10000014', 60),
  council('Bournemouth', '837', 'E06000028', 61, { last: 2019 }),
  council('Poole', '836', 'E06000029', 79, { last: 2019 }),
  council('Dorset', '835', 'E10000009', 63, { last: 2019 }),
  council('Bournemouth, Christchurch and Poole', '839', 'E06000058', 77, { first: 2020 }),
  council('Dorset', '838', 'E06000059', 65, { first: 2020 }),
  council('Buckinghamshire', '825', 'E10000002', 75, { codeToday: 'E06000060', recodedAfter: 2020 }),
  council('Northamptonshire', '928', 'E10000021', 67, { last: 2021 }),
  council('North Northamptonshire', '940', 'E06000061', 73, { first: 2022 }),
  council('West Northamptonshire', '941', 'E06000062', 69, { first: 2022 }),
  council('Cumbria', '909', 'E10000006', 71, { last: 2023 }),
  council('Cumberland', '942', 'E06000063', 70, { first: 2024 }),
  council('Westmorland and Furness', '943', 'E06000064', 72, { first: 2024 }),
  council('North Yorkshire', '815', 'E10000023', 68, { codeToday: 'E06000065', recodedAfter: 2023 }),
  council('Somerset', '933', 'E10000027', 74, { codeToday: 'E06000066', recodedAfter: 2023 }),
];
const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
const isOpen = ({ first, last }: Replayed, year: number) => first <= year && year <= last;
const codeIn = ({ code, codeToday, recodedAfter = end }: Replayed, year: number) =>
  year <= recodedAfter ? code : codeToday;
/** The children in placements that last: another figure in each year, and another order of councils. */
const percentIn = ({ percent }: Replayed, year: number) =>
  year % 2 === 0 ? percent + year - start : 150 - percent + year - start - 10;

/** The English councils with children's services, as the Department counted them at the end of each year. */
const allCouncils: Readonly<Record<number, number>> = {
  ...{ 2018: 152, 2019: 152, 2020: 151, 2021: 151, 2022: 152, 2023: 152, 2024: 153 },
};

const app = await openTestApp();
const { services } = app;
const measure = 'long-term-placement-stability';
const kent = 'E10000016';
const members = councils.filter(({ codeToday }) => codeToday !== kent);

/** Symbols stand in the rows of councils that were not open, as in the Department's files. */
const rowsOf = (year: number, codeOf: typeof codeIn): readonly CouncilRow[] =>
  councils.map(
    (each): CouncilRow => [
      each.number,
      each.name.replaceAll(',', ''),
      codeOf(each, year),
      isOpen(each, year) ? `${percentIn(each, year)}` : 'z',
    ],
  );
const load = (year: number, codeOf = codeIn) =>
  services.importOpenData(
    operator,
    eesFile(fileInMemory(placementStabilityName, placementStability(`${year}`, rowsOf(year, codeOf)))),
    { commit: true, publishedOn: `${year}-11-20` },
  );
const benchmark = (year: number, among: { kind: 'ENGLISH_COUNCILS' } | { kind: 'NEIGHBOURS'; of: string }) =>
  services.benchmark(operator, {
    ...{ measure, period: `${year}-RY`, among, methods: ['MEAN'], reference: 'NATION' },
  });
const trendOf = async (code: string) => {
  const question = { council: code, measures: [measure], from: '2018-01-01', until: '2024-12-31' };
  const page = { first: 5, after: null };
  return (await services.benchmarkTrend(operator, { ...question, method: 'MEAN' }, page))?.nodes[0]?.node;
};
const everyBenchmark = async () => {
  const answers = [];
  for (const year of years) {
    for (const among of [{ kind: 'ENGLISH_COUNCILS' }, { kind: 'NEIGHBOURS', of: kent }] as const) {
      const answer = await benchmark(year, among);
      answers.push({ ...answer, areas: answer?.areas.map(({ area, standing }) => [area.gssCode, standing]) });
    }
  }
  return answers;
};

beforeAll(async () => {
  await listNeighbours(
    app,
    kent,
    '2010-04-01',
    members.map(({ codeToday }) => codeToday),
  );
  for (const year of years) {
    const { outcome, problems } = await load(year);
    expect({ outcome, problems }).toEqual({ outcome: 'STORED', problems: [] });
  }
});

it('the reorganisations of 2019 to 2023 are rows, and say what this test says of each council', async () => {
  const rows = await ask<{ code: string; on: string; kind: string; closed: string[]; opened: string[] }>(
    app.test.administrator,
    `SELECT code, on_date::text AS on, kind,
       ARRAY(SELECT DISTINCT predecessor FROM area_succession WHERE reorganisation = code
         UNION SELECT former.gss_code FROM area_identity today JOIN area_identity former USING (area_code)
         WHERE today.reorganisation = code AND former.until_date = on_date AND kind = 'WENT_ON' ORDER BY 1) AS closed,
       ARRAY(SELECT DISTINCT successor FROM area_succession WHERE reorganisation = code
         UNION SELECT gss_code FROM area_identity WHERE reorganisation = code AND kind = 'WENT_ON' ORDER BY 1) AS opened
     FROM reorganisation WHERE on_date BETWEEN '2019-01-01' AND '2023-12-31' ORDER BY on_date, code`,
  );
  expect(rows.map(({ code, kind }) => [code, kind])).toEqual([
    ['2019-dorset', 'REDRAWN'],
    ['2020-buckinghamshire', 'WENT_ON'],
    ['2021-northamptonshire', 'DIVIDED'],
    ['2023-cumbria', 'DIVIDED'],
    ['2023-north-yorkshire', 'WENT_ON'],
    ['2023-somerset', 'WENT_ON'],
  ]);
  for (const { on, kind, closed, opened } of rows) {
    const year = Number(on.slice(0, 4));
    const ending = councils.filter(({ last, recodedAfter = last }) => recodedAfter === year && year < end);
    const ofKind = ending.filter(({ recodedAfter }) => (recodedAfter === undefined) === (kind !== 'WENT_ON'));
    const codes = ofKind.map(({ code }) => code);
    expect(codes, on).toEqual(expect.arrayContaining(closed));
    const beginning = councils.filter(({ first }) => first === year + 1).map(({ codeToday }) => codeToday);
    const recoded = ofKind.map(({ codeToday }) => codeToday);
    expect(kind === 'WENT_ON' ? recoded : beginning, on).toEqual(expect.arrayContaining(opened));
  }
  expect(new Set(rows.flatMap(({ closed, opened }) => [...closed, ...opened])).size).toBe(
    councils.slice(2).flatMap(({ code, codeToday }) => [...new Set([code, codeToday])]).length,
  );
});

describe.each(years)('the benchmark of %i', (year) => {
  const open = councils.filter((each) => isOpen(each, year));
  const best = open.toSorted((a, b) => percentIn(b, year) - percentIn(a, year));

  it('ranks each council that was open once, of as many as were', async () => {
    const answer = await benchmark(year, { kind: 'ENGLISH_COUNCILS' });
    expect(answer).toMatchObject({ members: allCouncils[year], withValue: open.length });
    expect(answer?.distribution).toMatchObject({ councils: open.length });
    const codes = answer?.areas.map(({ area }) => area.gssCode) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
    const ranked = answer?.areas.filter(({ standing }) => standing.rank !== null);
    expect(ranked?.map(({ area, standing }) => [area.gssCode, standing.rank])).toEqual(
      best.map(({ codeToday }, index) => [codeToday, { rank: index + 1, of: open.length }]),
    );
    const mean = answer?.averages[0];
    const sum = open.reduce((total, each) => total + percentIn(each, year), 0);
    expect(mean?.kind === 'COMPARED' && mean.value.toNumber()).toBeCloseTo(sum / open.length, 10);
    expect(mean?.group).toMatchObject({ used: open.length, of: allCouncils[year] });
  });

  it('misses the neighbours that were not open, with the day', async () => {
    const answer = await benchmark(year, { kind: 'NEIGHBOURS', of: kent });
    const used = members.filter((each) => isOpen(each, year));
    const missing = members
      .filter((each) => !isOpen(each, year))
      .map(({ codeToday, first, last }) =>
        year > last
          ? { area: { gssCode: codeToday, closedOn: `${last}-04-01` }, reason: 'ABOLISHED' }
          : { area: { gssCode: codeToday, openedOn: `${first - 1}-04-01` }, reason: 'NOT_YET_OPEN' },
      );
    const [mean] = answer?.averages ?? [];
    expect(mean).toMatchObject({
      kind: 'COMPARED',
      group: { used: used.length, of: members.length, missing },
    });
    const sum = used.reduce((total, each) => total + percentIn(each, year), 0);
    expect(mean?.kind === 'COMPARED' && mean.value.toNumber()).toBeCloseTo(sum / used.length, 10);
    // The average that was stored when the figures were imported is the same.
    const points = (await trendOf(kent))?.points ?? [];
    const stored = points.find(({ period }) => period.code === `${year}-RY`)?.neighbours;
    expect(stored?.kind === 'COMPARED' && stored.value.toFixed()).toBe(
      mean?.kind === 'COMPARED' && mean.value.toFixed(),
    );
    expect(stored?.group).toMatchObject({ used: used.length, of: members.length });
    expect(stored?.group?.missing.map(({ area, reason }) => [area.gssCode, reason])).toEqual(
      missing.map(({ area, reason }) => [area.gssCode, reason]),
    );
  });
});

describe('a series', () => {
  it.each(councils.map((each) => [`${each.name} ${each.number}`, each] as const))(
    'of %s has the years in which the council was open, under every code',
    async (_name, each) => {
      for (const code of new Set([each.code, each.codeToday])) {
        const trend = await trendOf(code);
        const values = trend?.points.map(({ period, published }) => [
          period.code,
          published?.figure.kind === 'VALUE' ? published.figure.value.toNumber() : null,
        ]);
        expect(values, code).toEqual(
          years.map((year) => [`${year}-RY`, isOpen(each, year) ? percentIn(each, year) : null]),
        );
        expect(trend?.pooledFrom).toEqual([]);
        expect(trend?.council.gssCode).toBe(each.codeToday);
        const ends = trend?.points.map(({ period }) => period.endsBefore) ?? [];
        const changes = codeChanges(trend?.council.codes ?? [], ends);
        expect(changes.map(({ gssCode, from }) => [gssCode, from])).toEqual(
          each.recodedAfter === undefined ? [] : [[each.codeToday, `${each.recodedAfter}-04-01`]],
        );
      }
    },
  );
});

describe('the same files under the codes of today', () => {
  it('change no figure and no answer', async () => {
    const before = await everyBenchmark();
    for (const year of years) {
      expect(await load(year, ({ codeToday }) => codeToday)).toMatchObject({
        outcome: 'UNCHANGED',
        problems: [],
      });
    }
    expect(await everyBenchmark()).toEqual(before);
  });
});
