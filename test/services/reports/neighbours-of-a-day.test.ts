import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import type { Comparison } from '../../../server/services/comparisons/comparison.js';
import type { Averaging } from '../../../server/services/reports/compare-line.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const [camden, ealing, enfield, kent] = ['E09000007', 'E09000009', 'E09000010', 'E10000016'] as const;
const shared = `neighbours-of-${merton.toLowerCase()}`;
const years = ['2021-RY', '2022-RY', '2023-RY'] as const;
let administrator: Principal;

/** The value and the list of an average, or the reason why there is none. */
const textOf = (comparison: Comparison | undefined): string | undefined =>
  comparison?.kind === 'COMPARED'
    ? `${comparison.value.toFixed(1)} of ${comparison.group?.edition?.code} ${comparison.group?.edition?.effectiveFrom}`
    : comparison?.reason;

const reported = async (period: string, averaging?: Averaging) => {
  const key = { council: merton, scorecard: 'compared', period, ...(averaging && { averaging }) };
  const report = await services.rateScorecard(administrator, key);
  return textOf(report?.lines[0]?.neighboursAverage);
};
const benchmarked = async (period: string, { neighboursEditionOn, minimum }: Partial<Averaging> = {}) => {
  const answer = await services.benchmark(operator, {
    measure: 'stable',
    period,
    among: { kind: 'NEIGHBOURS', of: merton },
    methods: ['MEAN'],
    reference: 'NATION',
    ...(neighboursEditionOn && { neighboursEditionOn }),
    ...(minimum && { minimum }),
  });
  return textOf(answer?.averages[0]);
};
const trend = async (averaging: Partial<Averaging> = {}) => {
  const answer = await services.benchmarkTrend(
    operator,
    {
      council: merton,
      measures: ['stable'],
      from: '2021-01-01',
      until: '2023-12-31',
      method: 'MEAN',
      ...averaging,
    },
    { first: 1, after: null },
  );
  return answer?.nodes[0]?.node.points.map(({ neighbours, bestNeighbour }) => [
    textOf(neighbours),
    bestNeighbour?.gssCode,
  ]);
};

beforeAll(async () => {
  const annual = { yearType: 'REPORTING', frequency: 'ANNUAL' } as const;
  await defineShared(app, measureInput('stable', annual));
  const council = await councilAtWork(app, merton);
  administrator = council.administrator;
  await council.scorecard('compared', ['stable']);
  await listNeighbours(app, merton, '2020-01-01', [camden, ealing, enfield]);
  accepted(
    await services.addComparisonGroupEdition(operator, {
      group: shared,
      effectiveFrom: '2023-01-01',
      source: 'DfE',
      members: [camden, ealing, kent].map((gssCode, index) => ({ rank: index + 1, gssCode })),
    }),
  );
  await publish(
    app,
    years.flatMap((period, index) =>
      figuresOf('stable', period, {
        [camden]: `${10 + index}`,
        [ealing]: `${20 + index}`,
        [enfield]: period === '2022-RY' ? 'CONFIDENTIAL' : `${30 + index}`,
        [kent]: `${60 + index}`,
      }),
    ),
  );
});

describe('the neighbours of a day', () => {
  it('are those of each period’s end if no day is given', async () => {
    expect(await trend()).toEqual([
      [`20.0 of ${shared} 2020-01-01`, enfield],
      ['TOO_FEW_MEMBERS', ealing],
      [`32.0 of ${shared} 2023-01-01`, kent],
    ]);
    for (const [index, period] of years.entries()) {
      expect(await benchmarked(period)).toBe((await trend())?.[index]?.[0]);
    }
  });

  it.each([
    ['2023-01-01', ['30.0', '31.0', '32.0'], '2023-01-01', kent],
    ['2022-12-31', ['20.0', undefined, '22.0'], '2020-01-01', enfield],
  ] as const)('are those of the list of %s in every period', async (day, means, from, _best) => {
    const averaging = { neighboursEditionOn: day, minimum: 3 };
    const texts = (await trend(averaging))?.map(([text]) => text);
    for (const [index, mean] of means.entries()) {
      const expected = mean === undefined ? 'TOO_FEW_MEMBERS' : `${mean} of ${shared} ${from}`;
      expect(texts?.[index]).toBe(expected);
      expect(await benchmarked(years[index] ?? '', averaging)).toBe(expected);
      expect(await reported(years[index] ?? '', averaging)).toBe(expected);
    }
  });

  it('do not exist before the first list', async () => {
    const averaging = { neighboursEditionOn: '2019-12-31', minimum: 3 };
    expect((await trend(averaging))?.map(([text]) => text)).toEqual(Array(3).fill('NO_EDITION'));
    expect(await reported('2023-RY', averaging)).toBe('NO_EDITION');
    expect(await benchmarked('2023-RY', averaging)).toBeUndefined();
  });
});

it('the smallest number of members is a setting of the question', async () => {
  const two = { neighboursEditionOn: null, minimum: 2 };
  const four = { neighboursEditionOn: null, minimum: 4 };
  for (const ask of [
    (averaging: Averaging) => reported('2022-RY', averaging),
    (averaging: Averaging) => benchmarked('2022-RY', averaging),
    async (averaging: Averaging) => (await trend(averaging))?.[1]?.[0],
  ]) {
    expect(await ask(two)).toBe(`16.0 of ${shared} 2020-01-01`);
    expect(await ask(four)).toBe('TOO_FEW_MEMBERS');
  }
});

describe('a council with two lists', () => {
  const own = 'our-own';
  const choose = (neighboursList: string | null) =>
    services.setCouncilSettings(administrator, { council: merton, membersSeeDrafts: false, neighboursList });

  it('has its scorecards use its own, until it chooses the shared one; the report says which', async () => {
    accepted(
      await services.defineComparisonGroup(administrator, {
        council: merton,
        code: own,
        name: { en: 'Our own', cy: null },
        kind: 'STATISTICAL_NEIGHBOURS',
        neighboursOf: merton,
      }),
    );
    accepted(
      await services.addComparisonGroupEdition(administrator, {
        council: merton,
        group: own,
        effectiveFrom: '2020-01-01',
        source: 'Ours',
        members: [kent, enfield, ealing].map((gssCode, index) => ({ rank: index + 1, gssCode })),
      }),
    );
    expect(await reported('2021-RY')).toBe(`36.7 of ${own} 2020-01-01`);
    expect(accepted(await choose(shared))).toMatchObject({ neighboursList: shared });
    expect(await reported('2021-RY')).toBe(`20.0 of ${shared} 2020-01-01`);
    accepted(await choose(own));
    expect(await reported('2021-RY')).toBe(`36.7 of ${own} 2020-01-01`);
    accepted(await services.setCouncilSettings(administrator, { council: merton, membersSeeDrafts: true }));
    expect(await services.findCouncilSettings(administrator, merton)).toMatchObject({ neighboursList: own });
    expect(accepted(await choose(null))).toMatchObject({ neighboursList: null });
  });

  it('can choose only a list of its own neighbours that is in use', async () => {
    await listNeighbours(app, rotherham, '2020-01-01', [camden, ealing, kent]);
    const others = `neighbours-of-${rotherham.toLowerCase()}`;
    expect(faults(await choose(others))).toEqual(['NOT_FOUND at neighboursList']);
    expect(faults(await choose('nowhere'))).toEqual(['NOT_FOUND at neighboursList']);
    expect(faults(await choose('No code'))).toEqual(['MALFORMED_CODE at neighboursList']);
    accepted(await choose(own));
    accepted(
      await services.retireComparisonGroup(administrator, {
        council: merton,
        group: own,
        retiredOn: '2026-01-01',
      }),
    );
    expect(faults(await choose(own))).toEqual(['NOT_FOUND at neighboursList']);
    // A chosen list that was retired is used no more.
    expect(await reported('2021-RY')).toBe(`20.0 of ${shared} 2020-01-01`);
  });
});
