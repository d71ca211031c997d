import { beforeAll, describe, expect, it } from 'vitest';
import { cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

const app = await openTestApp();
const codes = ['adopted', 'placed', 'stable'];
let member: Caller;

beforeAll(async () => {
  await defineShared(
    app,
    ...codes.map((code) => measureInput(code, { yearType: 'REPORTING', frequency: 'ANNUAL' })),
  );
  for (const [index, code] of codes.entries()) {
    const values = { [merton]: `${index + 10}`, [rotherham]: `${index + 20}`, [cardiff]: `${index + 30}` };
    await publish(app, figuresOf(code, '2025-RY', values));
  }
  await listNeighbours(app, merton, '2018-04-01', [rotherham, cardiff]);
  const council = await councilAtWork(app, merton);
  await council.measure('own');
  const api = await apiOver(app.services);
  member = api.as(council.member);
});

const fields =
  'members averages { __typename } areas(first: 5) { nodes { area { gssCode } figure { ... on Value { value } } } }';

describe('the benchmark of a measure', () => {
  it('equals that of the root field, for every measure of a list', async () => {
    const among = `{ councils: ["${merton}", "${rotherham}"] }`;
    const { data, errors } = await member.asks(
      `{ measures(filter: { codes: ["${codes.join('", "')}"] }) { nodes { code
           benchmark(period: "2025-RY", among: ${among}, methods: [MEAN, MEDIAN]) { measure { code } ${fields} } } } }`,
    );
    expect(errors).toEqual([]);
    for (const { code, benchmark } of data.measures.nodes) {
      const root = await member.asks(
        `{ benchmark(measure: "${code}", period: "2025-RY", among: ${among}, methods: [MEAN, MEDIAN]) { measure { code } ${fields} } }`,
      );
      expect(benchmark).toEqual(root.data.benchmark);
      expect(benchmark.measure.code).toBe(code);
    }
    expect(data.measures.nodes[0].benchmark.areas.nodes).toHaveLength(2);
  });

  it('is read in one set for all measures', async () => {
    const ask = (first: number) =>
      countStatements(() =>
        member.asks(
          `{ measures(first: ${first}) { nodes { benchmark(period: "2025-RY", among: { neighboursOf: "${merton}" }) { members } } } }`,
        ),
      );
    const [one, many] = [await ask(1), await ask(3)];
    expect(many.result.data.measures.nodes.map((node: { benchmark: object }) => node.benchmark)).toEqual([
      { members: 2 },
      { members: 2 },
      { members: 2 },
    ]);
    expect(many.count).toBe(one.count);
  });

  it("is null for a council's own measure, for an unknown group and before the first list", async () => {
    const { data, errors } = await member.asks(`{
      own: measure(code: "own", council: "${merton}") { benchmark(period: "2025-RY") { members } }
      unknown: measure(code: "stable") { benchmark(period: "2025-RY", among: { group: { code: "none" } }) { members } }
      early: measure(code: "stable") { benchmark(period: "2016-RY", among: { neighboursOf: "${merton}" }) { members } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      own: { benchmark: null },
      unknown: { benchmark: null },
      early: { benchmark: null },
    });
  });

  it.each([
    ['a malformed period', 'period: "January 2017"', 'period'],
    ['a malformed council', 'period: "2025-RY", among: { councils: ["e08000018"] }', 'among.councils.0'],
    [
      'too many councils',
      `period: "2025-RY", among: { councils: [${Array(101).fill(`"${merton}"`).join(', ')}] }`,
      'among.councils',
    ],
  ])('refuses %s', async (_, args, argument) => {
    const { errors } = await member.asks(`{ measure(code: "stable") { benchmark(${args}) { members } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

it('outliers are filtered by their kinds', async () => {
  const kinds = async (filter: string) => {
    const { data } = await member.asks(
      `{ outliers(council: "${merton}", period: "2025-RY"${filter}) { nodes { measure { code } kinds } } }`,
    );
    return data.outliers.nodes.length as number;
  };
  expect(await kinds(', filter: { kinds: [RED_AND_WORSENING] }')).toBe(0);
  expect(await kinds('')).toBeGreaterThanOrEqual(await kinds(', filter: { kinds: [WORST_QUARTILE] }'));
});

it('a trend covers the periods that end from the first to the last day, both included', async () => {
  const points = async (from: string, until: string) => {
    const { data } = await member.asks(
      `{ benchmarkTrend(council: "${merton}", measures: ["stable"], from: "${from}", until: "${until}") { nodes { points { period { code } } } } }`,
    );
    return data.benchmarkTrend.nodes[0].points.length as number;
  };
  expect(await points('2025-03-31', '2025-03-31')).toBe(1);
  expect(await points('2025-04-01', '2026-03-30')).toBe(0);
});
