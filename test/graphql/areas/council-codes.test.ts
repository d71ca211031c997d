import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { listNeighbours, publish } from '../../kit/councils/published.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

const measure = 'placements';
const northYorkshire = 'E06000065';
const formerly = 'E10000023';
const cumbria = 'E10000006';

let app: TestApp;
let caller: Caller;

beforeAll(async () => {
  app = await openTestApp();
  caller = (await apiOver(app.services)).as(operator);
  await defineShared(
    app,
    measureInput(measure, { yearType: 'REPORTING', frequency: 'ANNUAL', accumulation: 'SNAPSHOT' }),
  );
  await listNeighbours(app, merton, '2020-04-01', [northYorkshire, cumbria, 'E06000001', 'E06000002']);
  const figures = (period: string, ...areas: readonly string[]) =>
    areas.map((area, index) => ({ measure, period, area, value: `${index + 1}` }));
  await publish(app, [
    ...figures('2023-RY', merton, northYorkshire, cumbria, 'E06000001', 'E06000002', 'E06000063'),
    ...figures('2024-RY', merton, northYorkshire, cumbria, 'E06000001', 'E06000002', 'E06000063'),
  ]);
});

describe('a council', () => {
  it('is answered by any code with its code of today, and has all of them with their days', async () => {
    const { data } = await caller.asks(`{ council(code: "${formerly}") {
      gssCode laCode codes { gssCode laCode from until } } }`);
    expect(data.council).toEqual({
      gssCode: northYorkshire,
      laCode: '815',
      codes: [
        { gssCode: formerly, laCode: '815', from: null, until: '2023-04-01' },
        { gssCode: northYorkshire, laCode: '815', from: '2023-04-01', until: null },
      ],
    });
  });

  it('has a name for lists that tells it apart from another one of the same name', async () => {
    const { data } = await caller.asks(`{ councils(filter: { search: "dorset" }) {
      nodes { gssCode nameInLists { en } successors { kind council { nameInLists { cy } } } } } }`);
    expect(data.councils.nodes.filter((each: { gssCode: string }) => /59|09$/.test(each.gssCode))).toEqual([
      { gssCode: 'E06000059', nameInLists: { en: 'Dorset (from 2019)' }, successors: [] },
      {
        gssCode: 'E10000009',
        nameInLists: { en: 'Dorset (until 2019)' },
        successors: [
          { kind: 'REDRAWN', council: { nameInLists: { cy: null } } },
          { kind: 'REDRAWN', council: { nameInLists: { cy: 'Dorset (o 2019)' } } },
        ],
      },
    ]);
  });

  it('has its number in a list of areas', async () => {
    const { data } = await caller.asks(`{ benchmark(measure: "${measure}", period: "2024-RY",
      among: { councils: ["${formerly}", "E12000007"] }) { areas { nodes { area { gssCode laCode } } } } }`);
    expect(data.benchmark.areas.nodes.map(({ area }: { area: object }) => area)).toEqual([
      { gssCode: northYorkshire, laCode: '815' },
      { gssCode: 'E12000007', laCode: null },
    ]);
  });
});

describe('a figure of a council that had closed by the end of the period', () => {
  const average = (period: string) => `{ benchmark(measure: "${measure}", period: "${period}",
    among: { neighboursOf: "${merton}" }) { members withValue averages { ... on Comparator { display used of
      missing { reason area { gssCode } } } ... on NotCompared { reason } } } }`;

  it('counts in the last period in which the council was open', async () => {
    const { data } = await caller.asks(average('2023-RY'));
    expect(data.benchmark).toMatchObject({
      members: 4,
      withValue: 4,
      averages: [{ used: 4, of: 4, missing: [] }],
    });
  });

  it('counts in no later average, which says that the council was abolished', async () => {
    const { data } = await caller.asks(average('2024-RY'));
    expect(data.benchmark).toMatchObject({
      members: 4,
      withValue: 3,
      averages: [{ used: 3, of: 4, missing: [{ reason: 'ABOLISHED', area: { gssCode: cumbria } }] }],
    });
  });

  it('is in no rank', async () => {
    const ranks = async (period: string, among: string) =>
      (
        await caller.asks(`{ benchmark(measure: "${measure}", period: "${period}", among: ${among}) {
          distribution { councils } areas { nodes { area { gssCode } rankInGroup standing { rankOf } } } } }`)
      ).data.benchmark;
    const last = await ranks('2023-RY', `{ councils: ["${cumbria}", "E06000063"] }`);
    expect(last.distribution.councils).toBe(5);
    expect(last.areas.nodes).toEqual([
      { area: { gssCode: cumbria }, rankInGroup: 1, standing: { rankOf: 5 } },
      { area: { gssCode: 'E06000063' }, rankInGroup: null, standing: { rankOf: null } },
    ]);
    const after = await ranks('2024-RY', `{ councils: ["${cumbria}", "E06000063"] }`);
    expect(after.areas.nodes.map((node: object) => node)).toMatchObject([
      { area: { gssCode: 'E06000063' }, rankInGroup: 1, standing: { rankOf: 5 } },
      { area: { gssCode: cumbria }, rankInGroup: null, standing: { rankOf: null } },
    ]);
  });
});

describe('a series', () => {
  it('says that it crosses a change of code', async () => {
    const { data } = await caller.asks(`{ benchmarkTrend(council: "${formerly}", measures: ["${measure}"],
      from: "2022-01-01", until: "2024-12-31") { nodes { codeChanges { gssCode from } points { period { code } } } } }`);
    expect(data.benchmarkTrend.nodes).toEqual([
      {
        codeChanges: [{ gssCode: northYorkshire, from: '2023-04-01' }],
        points: [{ period: { code: '2023-RY' } }, { period: { code: '2024-RY' } }],
      },
    ]);
  });
});

describe('councils side by side', () => {
  it('are taken by any of their codes, each once', async () => {
    const { data } =
      await caller.asks(`{ compareCouncils(councils: ["${formerly}", "${northYorkshire}", "${merton}"],
      measures: ["${measure}"], periods: ["2024-RY"]) { nodes { cells { council { gssCode } } } } }`);
    expect(data.compareCouncils.nodes[0].cells).toEqual([
      { council: { gssCode: northYorkshire } },
      { council: { gssCode: merton } },
    ]);
  });

  it('are no regions or nations: their codes are a bad input', async () => {
    const { errors } = await caller.asks(`{ compareCouncils(councils: ["${merton}", "E92000001"],
      measures: ["${measure}"], periods: ["2024-RY"]) { nodes { cells { council { gssCode } } } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'councils.1' });
  });
});

it('a number in use is a user error of the area that is to be defined', async () => {
  for (const [gssCode, laCode] of [
    ['E06000990', '936'],
    ['E08000990', '370'],
  ]) {
    const { data, errors } =
      await caller.asks(`mutation { areasDefine(input: { areas: [{ gssCode: "${gssCode}",
      laCode: "${laCode}", level: COUNCIL, name: { en: "East Surrey" }, nation: "E92000001", region: "E12000008" }] }) {
      areas { gssCode } userErrors { code path } } }`);
    expect(errors).toEqual([]);
    expect(data.areasDefine).toEqual({
      areas: null,
      userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'areas', '0', 'laCode'] }],
    });
  }
});
