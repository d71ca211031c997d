import { beforeAll, describe, expect, it } from 'vitest';
import { anonymous, operator, type Principal } from '../../../server/access/principal.js';
import type { Benchmark, BenchmarkQuestion } from '../../../server/services/benchmarks/benchmark.js';
import { outcomeOf } from '../../../server/services/benchmarks/benchmark.js';
import { accepted, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { countStatements } from '../../kit/database/statements.js';

const england = 'E92000001';
const london = 'E12000007';
const [camden, ealing, enfield, kent] = ['E09000007', 'E09000009', 'E09000010', 'E10000016'];
const yorkshire = 'E12000003';
const [hull, york, leeds] = ['E06000010', 'E06000014', 'E08000035'];
const sheffield = 'E08000039';

let app: TestApp;
let member: Principal;

const ask = (question: Partial<BenchmarkQuestion>): Promise<Benchmark | null> =>
  app.services.benchmark(member, {
    measure: 'stable',
    period: '2025-RY',
    among: { kind: 'ENGLISH_COUNCILS' },
    methods: ['MEAN'],
    reference: 'NATION',
    ...question,
  });

const listed = (answer: Benchmark | null) =>
  answer?.areas.map(({ area, standing, rankInGroup }) => [
    area.gssCode,
    standing.rank?.rank,
    standing.band,
    rankInGroup?.rank,
  ]);

const textOf = (comparison: Benchmark['nation'] | undefined) =>
  comparison?.kind === 'COMPARED' ? comparison.value.toFixed() : comparison?.reason;

async function defineGroup(
  by: Principal,
  { code, council }: { code: string; council?: string },
  members: readonly string[],
) {
  const of = council === undefined ? {} : { council };
  const group = { ...of, code, name: { en: code, cy: null }, kind: 'CHOSEN' } as const;
  accepted(await app.services.defineComparisonGroup(by, group));
  const edition = { ...of, group: code, effectiveFrom: '2020-01-01', source: 'Chosen' };
  const ranked = members.map((gssCode, index) => ({ rank: index + 1, gssCode }));
  accepted(await app.services.addComparisonGroupEdition(by, { ...edition, members: ranked }));
}

beforeAll(async () => {
  app = await openTestApp();
  member = await app.as(merton, 'MEMBER');
  const annual = { yearType: 'REPORTING', frequency: 'ANNUAL' } as const;
  await defineShared(
    app,
    measureInput('stable', annual),
    measureInput('rate', { ...annual, polarity: 'LOW_IS_GOOD' }),
    measureInput('children', { ...annual, unit: 'NUMBER', multiplier: 1, polarity: 'NO_JUDGEMENT' }),
  );
  await listNeighbours(app, merton, '2020-01-01', [ealing, camden, enfield]);
  await publish(app, [
    ...figuresOf('stable', '2025-RY', {
      [camden]: '60',
      [ealing]: '90',
      [enfield]: 'CONFIDENTIAL',
      [kent]: '80',
      [merton]: '80',
      [london]: '70',
      [england]: '69',
      W06000015: '99',
    }),
    ...[camden, ealing, kent].map((area) => ({
      measure: 'rate',
      period: '2025-RY',
      area,
      ...{ [camden]: { value: '10', numerator: '10', denominator: '100' } }[area],
      ...{ [ealing]: { value: '25', numerator: '50', denominator: '200' } }[area],
      ...{ [kent]: { value: '30', numerator: '300', denominator: '1000' } }[area],
    })),
    { measure: 'rate', period: '2025-RY', area: england, value: '28' },
  ]);
});

describe('one measure over all English councils', () => {
  it('ranks those with a value, best first, equals alike, and leaves out Wales', async () => {
    const answer = await ask({});
    expect(listed(answer)?.slice(0, 4)).toEqual([
      [ealing, 1, 'A', 1],
      [merton, 2, 'C', 2],
      [kent, 2, 'C', 2],
      [camden, 4, 'D', 4],
    ]);
    expect(answer).toMatchObject({ withValue: 4, members: 153, distribution: { councils: 4 } });
    expect(answer?.distribution?.points?.q50.toFixed()).toBe('80');
    expect(answer?.best?.area.gssCode).toBe(ealing);
    expect(textOf(answer?.nation)).toBe('69');
    expect(answer?.areas.map(({ area }) => area.gssCode)).not.toContain('W06000015');
  });

  it('gives the mean with how many it is of and who is missing', async () => {
    const [mean] = (await ask({}))?.averages ?? [];
    expect(textOf(mean)).toBe('77.5');
    expect(mean).toMatchObject({ group: { edition: null, used: 4, of: 153 } });
    expect(mean?.group?.missing.find(({ area }) => area.gssCode === enfield)?.reason).toBe('CONFIDENTIAL');
  });

  it("judges better, similar and worse by a council's own interval", async () => {
    const answer = await ask({ measure: 'rate', methods: ['POOLED', 'MEDIAN'] });
    const outcomes = answer?.areas.slice(0, 3).map((area) => [area.area.gssCode, outcomeOf(answer, area)]);
    expect(outcomes).toEqual([
      [camden, 'BETTER'],
      [ealing, 'SIMILAR'],
      [kent, 'SIMILAR'],
    ]);
    expect(answer?.averages.map(textOf)).toEqual([expect.stringMatching(/^27\.6923/), '25']);
    const group = await ask({ measure: 'rate', methods: ['MEDIAN'], reference: 'GROUP' });
    const third = group?.areas[2];
    expect(group && third && outcomeOf(group, third)).toBe('WORSE');
  });
});

describe('one measure among a few', () => {
  it('compares a comparison group by its edition in force; of equal values the nearest is best', async () => {
    const code = `neighbours-of-${merton.toLowerCase()}`;
    const answer = await ask({ among: { kind: 'GROUP', code, council: null } });
    expect(listed(answer)).toEqual([
      [ealing, 1, 'A', 1],
      [camden, 4, 'D', 2],
      [enfield, undefined, null, undefined],
    ]);
    expect(answer?.averages[0]).toMatchObject({
      kind: 'NOT_COMPARED',
      reason: 'TOO_FEW_MEMBERS',
      group: { edition: { code, effectiveFrom: '2020-01-01' }, used: 2, of: 3 },
    });
    expect(await ask({ period: '2019-RY', among: { kind: 'GROUP', code, council: null } })).toBeNull();
  });

  it("compares a council's statistical neighbours without the code of their list", async () => {
    const among = { kind: 'GROUP', code: `neighbours-of-${merton.toLowerCase()}`, council: null } as const;
    expect(await ask({ among: { kind: 'NEIGHBOURS', of: merton } })).toEqual(await ask({ among }));
    expect(await ask({ period: '2019-RY', among: { kind: 'NEIGHBOURS', of: merton } })).toBeNull();
    expect(await ask({ among: { kind: 'NEIGHBOURS', of: 'E99999999' } })).toBeNull();
  });

  it("compares a council's own group for that council only", async () => {
    const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
    const group = { council: merton, code: 'like-us' };
    await defineGroup(administrator, group, [camden, ealing, kent]);
    const question: BenchmarkQuestion = {
      measure: 'stable',
      period: '2025-RY',
      among: { kind: 'GROUP', ...group },
      methods: ['MEAN'],
      reference: 'NATION',
    };
    expect(textOf((await app.services.benchmark(member, question))?.averages[0])).toMatch(/^76\.6666/);
    const stranger = await app.as('E08000018', 'MEMBER');
    expect(await app.services.benchmark(stranger, question)).toBeNull();
    expect(
      await app.services.benchmark(member, {
        ...question,
        among: { kind: 'GROUP', code: 'like-us', council: null },
      }),
    ).toBeNull();
  });

  it('keeps England in a group that has it as a member', async () => {
    const code = 'england-and-two';
    await defineGroup(operator, { code }, [camden, england, kent]);
    const answer = await ask({ among: { kind: 'GROUP', code, council: null } });
    expect(answer?.areas.map(({ area }) => area.gssCode)).toEqual([kent, england, camden]);
    expect(answer).toMatchObject({ members: 3, withValue: 3 });
    expect(textOf(answer?.averages[0])).toMatch(/^69\.6666/);
  });

  it('compares the given councils', async () => {
    const answer = await ask({ among: { kind: 'COUNCILS', councils: [kent, camden] } });
    expect(listed(answer)?.map(([area]) => area)).toEqual([kent, camden]);
  });

  it('is null for an unknown measure or period', async () => {
    expect(await ask({ measure: 'no-such' })).toBeNull();
    expect(await ask({ period: 'no-such' })).toBeNull();
  });

  it('is refused to an anonymous caller', async () => {
    const question = { measure: 'stable', period: '2025-RY', methods: [], reference: 'NATION' } as const;
    await expect(
      app.services.benchmark(anonymous, { ...question, among: { kind: 'ENGLISH_COUNCILS' } }),
    ).rejects.toThrow('needs an API key, or a token');
  });
});

describe('a suppressed council', () => {
  // Published are the figure of Yorkshire and The Humber and those of all its councils except one.
  beforeAll(async () => {
    const councils = await app.services.findCouncils(
      operator,
      { subscribes: null },
      { first: 100, after: null },
    );
    const more = await app.services.findCouncils(
      operator,
      { subscribes: null },
      { first: 100, after: councils.nodes.at(-1)?.key ?? null },
    );
    const inYorkshire = [...councils.nodes, ...more.nodes]
      .map(({ node }) => node)
      .filter(({ region }) => region?.gssCode === yorkshire)
      .map(({ gssCode }) => gssCode);
    await publish(app, [
      ...inYorkshire.map((area, index) =>
        area === sheffield
          ? ({ measure: 'rate', period: '2024-RY', area, absence: 'CONFIDENTIAL' } as const)
          : {
              measure: 'rate',
              period: '2024-RY',
              area,
              value: `${10 + index}`,
              numerator: `${10 + index}`,
              denominator: '100',
            },
      ),
      { measure: 'rate', period: '2024-RY', area: yorkshire, value: '20' },
      ...inYorkshire.map((area) =>
        area === sheffield
          ? ({ measure: 'children', period: '2024-RY', area, absence: 'CONFIDENTIAL' } as const)
          : { measure: 'children', period: '2024-RY', area, value: '40' },
      ),
      { measure: 'children', period: '2024-RY', area: yorkshire, value: '700' },
    ]);
  });

  const among = { kind: 'REGION', region: yorkshire } as const;

  it("cannot be inferred from the region's pooled average over the others", async () => {
    const answer = await ask({ measure: 'rate', period: '2024-RY', among, methods: ['POOLED', 'MEAN'] });
    expect(textOf(answer?.averages[0])).toBe('WOULD_DISCLOSE');
    expect(answer?.averages[1]?.kind).toBe('COMPARED');
  });

  it('cannot be inferred by naming the others one by one', async () => {
    const others = (await ask({ measure: 'rate', period: '2024-RY', among }))?.areas
      .map(({ area }) => area.gssCode)
      .filter((gssCode) => gssCode !== sheffield);
    const someCouncils = { kind: 'COUNCILS', councils: others ?? [] } as const;
    const answer = await ask({
      measure: 'rate',
      period: '2024-RY',
      among: someCouncils,
      methods: ['POOLED'],
    });
    expect(textOf(answer?.averages[0])).toBe('WOULD_DISCLOSE');
  });

  it('cannot be inferred from a mean of counts, which reveals their sum', async () => {
    const answer = await ask({ measure: 'children', period: '2024-RY', among });
    expect(textOf(answer?.averages[0])).toBe('WOULD_DISCLOSE');
  });

  it('does not suppress an average over fewer of them', async () => {
    const some = { kind: 'COUNCILS', councils: [hull, york, leeds] } as const;
    const answer = await ask({ measure: 'rate', period: '2024-RY', among: some, methods: ['POOLED'] });
    expect(answer?.averages[0]?.kind).toBe('COMPARED');
  });

  it('loses its rank when its figure is withdrawn', async () => {
    await publish(app, figuresOf('stable', '2023-RY', { [kent]: '50', [camden]: '60' }));
    const before = await ask({ period: '2023-RY' });
    expect(
      listed(before)
        ?.slice(0, 2)
        .map(([area, rank]) => [area, rank]),
    ).toEqual([
      [camden, 1],
      [kent, 2],
    ]);
    await publish(app, figuresOf('stable', '2023-RY', { [camden]: 'CONFIDENTIAL' }));
    const after = await ask({ period: '2023-RY' });
    expect(listed(after)?.slice(0, 1)).toEqual([[kent, 1, 'D', 1]]);
    expect(after?.areas.find(({ area }) => area.gssCode === camden)?.standing).toEqual({
      rank: null,
      band: null,
    });
  });
});

it('reads as many statements for two councils as for a hundred and fifty', async () => {
  const few = await countStatements(() => ask({ among: { kind: 'COUNCILS', councils: [kent, camden] } }));
  const many = await countStatements(() => ask({}));
  expect(many.result?.areas).toHaveLength(153);
  expect(many.count).toBe(few.count);
  // One each for the measure, the areas with their figures, and the distribution; no BEGIN or COMMIT.
  expect(many.count).toBe(3);
});
