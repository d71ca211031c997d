import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { Result } from '../../../server/domain/values/problem.js';
import { openDatabase } from '../../../server/persistence/database.js';
import type { ObservationRowInput } from '../../../server/services/observations/submit-observations.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, merton, openTestApp, problemsOf, type TestApp } from '../../kit/councils/councils.js';
import { measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { setOneTarget } from '../../kit/councils/targets.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { ask } from '../../kit/database/sql.js';

let app: TestApp;
let council: WorkingCouncil;
const of = { council: merton };
const name = (en: string) => ({ en, cy: null });
const stale = (currentVersion: number, path: readonly (string | number)[] = ['version']) => [
  { code: 'STALE', path, currentVersion },
];

beforeAll(async () => {
  app = await openTestApp();
  council = await councilAtWork(app, merton);
  await council.measure('own');
  await council.committee('scrutiny');
  await council.scorecard('monthly', ['own']);
});

/**
 * Changes something from version 0, from what that made, and once more from the first: `change` gives a value
 * a name.
 */
type Change = (value: string, version?: number) => Promise<Result<{ readonly version: number }>>;

const changes: readonly (readonly [what: string, change: Change])[] = [
  [
    'committee',
    (en, version) =>
      app.services.defineCommittee(council.administrator, { ...of, code: 'new', name: name(en), version }),
  ],
  [
    'scorecard',
    (en, version) =>
      app.services.defineScorecard(council.administrator, {
        ...{ ...of, code: 'new', title: name(en), committee: 'scrutiny', version },
      }),
  ],
  [
    'comparison group',
    (text, version) =>
      app.services.defineComparisonGroup(council.administrator, {
        ...{ ...of, code: 'new', name: { en: text, cy: null }, kind: 'CHOSEN', version },
      }),
  ],
  [
    'shared comparison group',
    (text, version) =>
      app.services.defineComparisonGroup(operator, {
        code: 'new',
        name: { en: text, cy: null },
        kind: 'CHOSEN',
        version,
      }),
  ],
  [
    'target',
    (text, version) =>
      setOneTarget(app.services, council.administrator, {
        ...{ ...of, measure: 'own', period: '202021-FY', standard: 'Target', kind: 'LOCAL' },
        ...{ state: 'CONFIRMED', aim: { point: { value: `${text.length}` } }, version },
      }),
  ],
  [
    'outlook',
    (reason, version) =>
      app.services.judgeOutlook(council.author, {
        ...{
          ...of,
          measure: 'own',
          period: '2019-M10',
          outlook: 'MAY',
          reason: { en: reason, cy: null },
          judgedBy: 'Director',
          version,
        },
      }),
  ],
  [
    "council's settings",
    (text, version) =>
      app.services.setCouncilSettings(council.administrator, {
        ...{ ...of, membersSeeDrafts: text.length > 5, version },
      }),
  ],
];

describe.each(changes)('a change of a %s', (_, change) => {
  it('based on a version is refused while there is none', async () => {
    expect(problemsOf(await change('Ahead', 7))).toEqual(stale(0));
  });

  it('based on an old version is refused with the current one', async () => {
    expect(accepted(await change('First', 0)).version).toBe(1);
    expect(problemsOf(await change('Again', 0))).toEqual(stale(1));
    expect(accepted(await change('Second', 1)).version).toBe(2);
    expect(problemsOf(await change('Behind', 1))).toEqual(stale(2));
    expect(accepted(await change('Unchecked')).version).toBe(3);
  });

  it('made several times at once from the same version succeeds once', async () => {
    const results = await Promise.all(['A', 'BB', 'CCC', 'DDDD'].map((value) => change(value, 3)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.problems).toEqual(stale(4));
  });
});

it('a group is retired from its current version', async () => {
  const group = { ...of, code: 'retiring', name: { en: 'Friends', cy: null }, kind: 'CHOSEN' } as const;
  accepted(await app.services.defineComparisonGroup(council.administrator, group));
  accepted(
    await app.services.defineComparisonGroup(council.administrator, {
      ...group,
      name: { en: 'Others', cy: null },
    }),
  );
  const retire = (version: number) =>
    app.services.retireComparisonGroup(council.administrator, {
      ...{ ...of, group: 'retiring', retiredOn: '2019-04-01', version },
    });
  expect(problemsOf(await retire(1))).toEqual(stale(2));
  expect(accepted(await retire(2))).toMatchObject({ retiredOn: '2019-04-01', version: 3 });
});

it('an existing measure is changed only from a version', async () => {
  const input = { ...measureInput('own'), ...of };
  const define = (version?: number) =>
    app.services.defineMeasure(council.administrator, { ...input, version });
  expect(problemsOf(await define())).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  expect(accepted(await define(1)).version).toBe(2);
  expect(problemsOf(await define(1))).toEqual(stale(2));
});

describe('a mapping of open data', () => {
  const mapping = {
    ...{ code: 'stale', fileName: 'stale_', filters: [], leftOutAreas: [] },
    measures: [{ measure: 'shared', where: {}, value: 'n', numerator: null, denominator: null }],
  };
  const define = (source: string, version: number) =>
    app.services.defineImportMapping(operator, { ...mapping, source, version });
  const stored = async () =>
    (await app.services.findImportMappings(operator)).find(({ code }) => code === mapping.code);

  it('is added by version 0 only, and changed by the current version only', async () => {
    accepted(await app.services.defineMeasure(operator, measureInput('shared')));
    expect(problemsOf(await define('Ahead', 7))).toEqual(stale(0));
    expect(await stored()).toBeUndefined();
    expect(accepted(await define('First', 0)).version).toBe(1);
    expect(problemsOf(await define('Again', 0))).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['code'] }]);
    expect(accepted(await define('Second', 1)).version).toBe(2);
    for (const version of [1, 3]) expect(problemsOf(await define('Astray', version))).toEqual(stale(2));
    expect(await stored()).toMatchObject({ source: 'Second', version: 2 });
  });

  it('changed several times at once from the same version changes once', async () => {
    const results = await Promise.all(['A', 'B', 'C', 'D'].map((source) => define(source, 2)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.problems).toEqual(stale(3));
  });
});

it('words are submitted and approved in their current version', async () => {
  const { record } = accepted(
    await oneNarrative(app.services).write(council.author, {
      ...{ ...of, scorecard: 'monthly', period: '2018-M10', kind: 'OVERVIEW', text: name('All is well.') },
    }),
  );
  const { id } = record;
  const revise = (version: number) =>
    app.services.reviseNarrative(council.author, { ...of, id, text: name('All is well.'), version });
  for (const version of [0, 2]) expect(problemsOf(await revise(version))).toEqual(stale(1));
  const submit = (version?: number) =>
    oneNarrative(app.services).submit(council.author, { ...of, id, version });
  const approve = (version?: number) =>
    oneNarrative(app.services).approve(council.approver, { ...of, id, version });
  for (const version of [0, 2]) expect(problemsOf(await submit(version))).toEqual(stale(1));
  expect(accepted(await submit(1)).record.version).toBe(2);
  for (const version of [0, 1]) expect(problemsOf(await approve(version))).toEqual(stale(2));
  expect(accepted(await approve(2)).record).toMatchObject({ state: 'APPROVED', version: 3 });
});

describe('figures', () => {
  const row = (period: string, value: string, version?: number): ObservationRowInput => ({
    ...{ measure: 'own', period, value, status: 'FINAL', flags: [], version },
  });
  const submit = (rows: readonly ObservationRowInput[], partial = false, services = app.services) =>
    services.submitObservations(council.officer, { ...of, rows, partial });

  it('based on an old version are refused by row, and the others stored if the caller asks for that', async () => {
    await submit([row('2020-M1', '1', 0), row('2020-M2', '2')]);
    const rows = [row('2020-M1', '3', 0), row('2020-M2', '4', 1)];
    const refused = await submit(rows);
    expect(refused).toMatchObject({ outcome: 'REFUSED', refused: 1 });
    expect(refused.problems).toEqual(stale(1, ['rows', 0, 'version']));
    expect(await submit(rows, true)).toMatchObject({ outcome: 'PARTLY_STORED', revised: 1, refused: 1 });
  });

  it('based on a version are refused while there is none', async () => {
    expect((await submit([row('2020-M4', '1', 7)])).problems).toEqual(stale(0, ['rows', 0, 'version']));
  });

  it('equal to the current ones are no conflict from any version', async () => {
    await submit([row('2020-M3', '1', 0)]);
    expect(await submit([row('2020-M3', '1.0', 0)])).toMatchObject({ outcome: 'STORED', unchanged: 1 });
  });

  it('of one bulk submitted several times at once on two servers are stored once', async () => {
    const secondDatabase = await openDatabase(app.test.owner, { poolSize: 4, statementTimeout: 5_000 });
    try {
      const other = openServices(secondDatabase, () => new Date());
      const months = Array.from({ length: 12 }, (_, month) => `2021-M${month + 1}`);
      const bulk = months.map((period, index) => row(period, `${index}`, 0));
      const submissions = await Promise.all(
        Array.from({ length: 6 }, (_, turn) => submit(bulk, false, turn % 2 === 0 ? app.services : other)),
      );
      expect(submissions.map(({ stored }) => stored).sort()).toEqual([0, 0, 0, 0, 0, 12]);
      expect(submissions.every(({ outcome }) => outcome === 'STORED')).toBe(true);
      const versions = await ask(
        app.test.administrator,
        `SELECT period_code, version FROM observation WHERE period_code = ANY($1)`,
        [months],
      );
      expect(versions).toHaveLength(12);
    } finally {
      await secondDatabase.close();
    }
  });

  it('of two conflicting concurrent bulks are stored as a whole or refused as a whole', async () => {
    const bulk = (value: string) => ['2022-M1', '2022-M2', '2022-M3'].map((period) => row(period, value, 0));
    const both = await Promise.all([submit(bulk('1')), submit(bulk('2'))]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['REFUSED', 'STORED']);
    const stored = await ask<{ value: string }>(
      app.test.administrator,
      `SELECT DISTINCT value FROM observation WHERE period_code IN ('2022-M1', '2022-M2', '2022-M3')`,
    );
    expect(stored).toHaveLength(1);
  });
});
