import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { neighboursFile } from '../../../server/imports/neighbours-file.js';
import { fileInMemory, fileOnDisk } from '../../../server/imports/source-file.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { withConcurrentWrite } from '../../kit/database/serialisation-conflict.js';
import { publishedData } from '../../kit/scenarios/published-data.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

const older = [
  '\uFEFFLA num,LA Name,LA number,GOInd,GOReg,SN1,SNP,SN2,SNP,SN3,SNP,',
  '315,Merton,315,3,London (Outer),314,Close,302,Somewhat close,815,Not Close,',
  ',,,,,,,,,,,',
  ',Old SNs:,,,,,,,,,,',
  '836,Poole (Pre LG),836,7,South West,837,Very Close,835,Close ,315,Not Close,',
  '',
].join('\n');

const newer = [
  'old_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P,SN_3,SN_3P',
  '315,Merton,3,London,302,Very close,314,Close ,815,Close ',
  '',
].join('\n');

const load = (text: string, effectiveFrom: string, commit = true): Promise<ImportReport> =>
  app.services.importNeighbours(operator, neighboursFile(fileInMemory('neighbours.csv', text)), {
    commit,
    effectiveFrom,
  });

const editionsOf = async (gssCode: string) => {
  const page = await app.services.findComparisonGroups(
    operator,
    { kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: gssCode },
    { first: 10, after: null },
  );
  return page.nodes.flatMap(({ node }) => node.editions);
};

describe('lists of statistical neighbours', () => {
  it('are previewed without being stored', async () => {
    expect(await load(older, '2021-04-01', false)).toMatchObject({ outcome: 'PREVIEWED', stored: 2 });
    expect(await editionsOf(merton)).toEqual([]);
  });

  it('of the older layout are stored, including those of former councils', async () => {
    const report = await load(older, '2021-04-01');
    expect(report).toMatchObject({ outcome: 'STORED', rowsRead: 3, leftOut: 1, stored: 2, problems: [] });
    const [edition] = await editionsOf(merton);
    expect(edition?.members).toEqual([
      { rank: 1, gssCode: 'E09000021', proximity: 'Close' },
      { rank: 2, gssCode: 'E09000003', proximity: 'Somewhat close' },
      // The county of the list's time is the unitary council of today.
      { rank: 3, gssCode: 'E06000065', proximity: 'Not Close' },
    ]);
    expect(await editionsOf('E06000029')).toHaveLength(1);
  });

  it('of the newer layout are further editions, with the councils that have the numbers by then', async () => {
    expect(await load(newer, '2025-04-01')).toMatchObject({ outcome: 'STORED', stored: 1 });
    const editions = await editionsOf(merton);
    expect(editions.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2021-04-01', '2025-04-01']);
    expect(editions[1]?.members.map(({ gssCode }) => gssCode)).toEqual([
      'E09000003',
      'E09000021',
      'E06000065',
    ]);
    expect(editions[1]?.members[1]?.proximity).toBe('Close');
  });

  it('change nothing when they are imported again', async () => {
    expect(await load(older, '2021-04-01')).toMatchObject({ outcome: 'UNCHANGED', unchanged: 2, stored: 0 });
  });

  it('are counted once if a concurrent write makes the transaction run again', async () => {
    const [heading = '', row = ''] = newer.split('\n');
    const rotherham = row.replace('315,Merton', '372,Rotherham');
    const change = {
      text: `INSERT INTO comparison_group (code, name, kind, neighbours_of)
        VALUES ('statistical-neighbours-e08000018', 'Theirs', 'STATISTICAL_NEIGHBOURS', 'E08000018')`,
      values: [],
    };
    const report = await withConcurrentWrite(app.test.administrator, change, () =>
      load([heading, rotherham, ''].join('\n'), '2025-04-01'),
    );
    expect(report).toMatchObject({ outcome: 'STORED', rowsRead: 1, stored: 1, problems: [] });
    expect(await editionsOf('E08000018')).toHaveLength(1);
  });

  const refusals: readonly [what: string, text: string, code: string, column: string | null][] = [
    [
      'another list from the same day',
      newer.replace('302,Very', '303,Very'),
      'ALREADY_EXISTS',
      'old_la_code',
    ],
    ['an unknown council number', newer.replace('302,', '999,'), 'NOT_FOUND', 'SN_1'],
    ['a council among its own neighbours', newer.replace('302,', '315,'), 'OWN_AREA_IN_GROUP', 'SN_1'],
    ['one neighbour twice', newer.replace('302,', '314,'), 'DUPLICATE', 'SN_2'],
    ['one council twice', `${newer}${newer.split('\n')[1]}\n`, 'DUPLICATE', 'old_la_code'],
    ['no neighbours at all', 'old_la_code,la_name\n315,Merton\n', 'MISSING_COLUMNS', null],
  ];
  it.each(refusals)('are refused with %s', async (_what, text, code, column) => {
    const report = await load(text, '2025-04-01');
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ column, problem: expect.objectContaining({ code }) }),
    );
    expect(await editionsOf(merton)).toHaveLength(2);
  });

  it('are refused with an invalid day', async () => {
    const { problems } = await load(newer, '2025-02-30');
    expect(problems[0]?.problem.code).toBe('MALFORMED_DATE');
  });
});

describe.skipIf(publishedData.absent)(`the published editions${publishedData.why}`, () => {
  it.each([
    ['2021', '2020-04-01', 156],
    ['2025', '2024-04-01', 153],
  ])(
    'of %s are stored',
    async (name, effectiveFrom, councils) => {
      const path = publishedData.path('statistical-neighbours', `${name}.csv`);
      const file = neighboursFile(await fileOnDisk(path));
      const report = await app.services.importNeighbours(operator, file, { commit: true, effectiveFrom });
      expect(report.problems).toEqual([]);
      expect(report.stored).toBe(councils);
    },
    180_000,
  );
});
