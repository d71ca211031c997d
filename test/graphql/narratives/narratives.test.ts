import { beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Principal } from '../../../server/access/principal.js';
import { merton } from '../../kit/councils/councils.js';
import { countStatements } from '../../kit/database/statements.js';
import {
  type CouncilWithNarratives,
  councilWithNarratives,
} from '../../kit/scenarios/council-with-narratives.js';
import { apiOver } from '../../kit/service/graphql-api.js';

let app: CouncilWithNarratives['app'];
let api: CouncilWithNarratives['api'];
let council: CouncilWithNarratives['council'];
let stranger: CouncilWithNarratives['stranger'];

beforeAll(async () => {
  ({ app, api, council, stranger } = await councilWithNarratives());
});

interface ListOf {
  readonly code: string;
  readonly narratives: { readonly totalCount: number; readonly nodes: readonly { text: { en: string } }[] };
}

const ask = async (query: string, principal: Principal = council.author) => {
  const { data, errors } = await api.as(principal).asks(query);
  expect(errors).toEqual([]);
  return data;
};
const texts = ({ nodes }: { nodes: readonly { text: { en: string } }[] }) => nodes.map(({ text }) => text.en);
const listed = async (args: string, principal?: Principal) =>
  texts(
    (await ask(`{ narratives(council: "${merton}"${args}) { nodes { text { en } } } }`, principal))
      .narratives,
  );

describe('the narratives of a council', () => {
  it('come in the order of their last change', async () => {
    expect(await listed('')).toEqual(['August.', 'Act.', 'September.', 'All is well.']);
    expect(await listed(', orderBy: { field: RECORDED, direction: DESC }')).toEqual([
      'All is well.',
      'September.',
      'Act.',
      'August.',
    ]);
    expect(await listed(', orderBy: { field: PERIOD, direction: DESC }')).toEqual([
      'Act.',
      'All is well.',
      'September.',
      'August.',
    ]);
  });

  it.each([
    ['that wait for approval', 'states: [SUBMITTED]', ['September.']],
    ['of two kinds', 'kinds: [OVERVIEW, ACTION]', ['Act.', 'All is well.']],
    ['on a measure', 'measures: ["adoptions"]', ['August.', 'September.']],
    ['on a period', 'periods: ["2018-M8", "2018-M10"]', ['August.', 'Act.']],
    [
      'on the periods between two days',
      'from: "2018-09-01", until: "2018-09-30"',
      ['September.', 'All is well.'],
    ],
    ['of a scorecard', 'scorecard: "yearly"', []],
    ['of an unknown author', 'author: "Nemo"', []],
  ])('can be filtered: those %s', async (_, filter, expected) => {
    expect(await listed(`, filter: { ${filter} }`)).toEqual(expected);
  });

  it('can be filtered: those of an author', async () => {
    expect(await listed(`, filter: { author: "${council.author.name}" }`)).toHaveLength(4);
  });

  it.each(['RECORDED', 'PERIOD'])('are read page by page in both directions, by %s', async (field) => {
    const page = async (args: string) => {
      const { narratives } = await ask(
        `{ narratives(council: "${merton}", orderBy: { field: ${field}, direction: ASC }, ${args}) {
             totalCount nodes { text { en } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      return narratives;
    };
    const all = texts(await page('first: 10'));
    const first = await page('first: 3');
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([...texts(first), ...texts(rest)]).toEqual(all);
    const last = await page('last: 2');
    expect([texts(last), last.pageInfo.hasPreviousPage]).toEqual([all.slice(2), true]);
    const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);
    expect(texts(before)).toEqual(all.slice(0, 2));
  });

  it('are for members only those that are approved', async () => {
    expect(await listed('', council.member)).toEqual(['All is well.']);
  });

  it('are hidden from other councils', async () => {
    const asked = `{ narratives(council: "${merton}") { totalCount nodes { id } } }`;
    expect((await ask(asked, stranger)).narratives).toEqual({ totalCount: null, nodes: [] });
  });

  it.each([
    ['filter: { periods: ["January 2017"] }', 'filter.periods.0'],
    ['filter: { measures: ["Adoptions!"] }', 'filter.measures.0'],
    ['filter: { scorecard: "Monthly" }', 'filter.scorecard'],
    ['filter: { from: "2017-02-30" }', 'filter.from'],
    ['filter: { until: "soon" }', 'filter.until'],
    ['after: "WyJ4Il0"', 'after'],
    ['first: 101', 'first'],
  ])('are not read with the malformed argument %s', async (argument, place) => {
    const { errors } = await api
      .as(council.author)
      .asks(`{ narratives(council: "${merton}", ${argument}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: place } }]);
  });
});

describe('the edges of a narrative', () => {
  it('lead to its council, scorecard, measure, period and meeting', async () => {
    const { narratives } = await ask(
      `{ narratives(council: "${merton}") { nodes { council { gssCode } scorecard { code committee { code } }
           measure { code } period { code } meeting { heldOn } replaces { id } } } }`,
    );
    const shared = { council: { gssCode: merton }, replaces: null };
    const monthly = { code: 'monthly', committee: { code: 'scrutiny' } };
    const meeting = { heldOn: '2018-11-06' };
    const on = (measure: string | null, period: string, at: object | null) => ({
      ...shared,
      scorecard: monthly,
      measure: measure && { code: measure },
      period: { code: period },
      meeting: at,
    });
    expect(narratives.nodes).toEqual([
      on('adoptions', '2018-M8', null),
      on('other', '2018-M10', null),
      on('adoptions', '2018-M9', meeting),
      on(null, '2018-M9', meeting),
    ]);
  });

  it('take one statement each, however many narratives there are', async () => {
    const read = async (first: number) => {
      const query = `{ narratives(council: "${merton}", first: ${first}, filter: { kinds: [COMMENTARY] }) {
        nodes { scorecard { code } measure { code } meeting { heldOn } states { nodes { state } } replaces { id } } } }`;
      return (await countStatements(() => ask(query))).count;
    };
    expect(await read(2)).toBe(await read(1));
  });

  it('lead to all its versions, for a member only to those that are approved', async () => {
    const states = (principal: Principal) =>
      ask(
        `{ narratives(council: "${merton}", filter: { kinds: [OVERVIEW] }) {
             nodes { id stableId states { nodes { id stableId state version text { en } } } } } }`,
        principal,
      );
    const [overview] = (await states(council.author)).narratives.nodes;
    expect(overview.states.nodes).toMatchObject([
      { state: 'DRAFT', version: 1 },
      { state: 'SUBMITTED', version: 2 },
      { state: 'APPROVED', version: 3, id: overview.id },
    ]);
    expect(new Set(overview.states.nodes.map(({ stableId }: { stableId: string }) => stableId)).size).toBe(1);
    const [seen] = (await states(council.member)).narratives.nodes;
    expect(seen.states.nodes).toMatchObject([{ state: 'APPROVED' }]);
  });

  it('lead from the council, the scorecards and the measures to their narratives', async () => {
    const list = 'narratives(filter: { kinds: [COMMENTARY, ACTION] }) { totalCount nodes { text { en } } }';
    const query = `{ council(code: "${merton}") { ${list} managementActions { totalCount nodes { period { code } } } }
      scorecards(council: "${merton}") { nodes { code ${list} } }
      measures { nodes { code ${list} } } }`;
    const data = await ask(query);
    expect([data.council.narratives.totalCount, texts(data.council.narratives)]).toEqual([
      3,
      ['August.', 'Act.', 'September.'],
    ]);
    expect(data.council.managementActions).toEqual({
      totalCount: 1,
      nodes: [{ period: { code: '2018-M10' } }],
    });
    const lists = (nodes: readonly ListOf[]) =>
      nodes.map(({ code, narratives }) => [code, narratives.totalCount, ...texts(narratives)]);
    expect(lists(data.scorecards.nodes)).toEqual([
      ['monthly', 3, 'August.', 'Act.', 'September.'],
      ['yearly', 0],
    ]);
    expect(lists(data.measures.nodes)).toEqual([
      ['adoptions', 2, 'August.', 'September.'],
      ['other', 1, 'Act.'],
    ]);
  });

  it('are empty from another council, for anonymous callers and for a council that the caller may not see', async () => {
    const none = { totalCount: null, nodes: [] };
    const ofCouncil = `{ council(code: "${merton}") { narratives { totalCount nodes { id } }
      managementActions { totalCount nodes { id } } } }`;
    expect((await ask(ofCouncil, stranger)).council).toEqual({ narratives: none, managementActions: none });
    const publicApi = await apiOver(app.services, {});
    const { data } = await publicApi.as(anonymous).asks(ofCouncil);
    expect(data?.council ?? null).toBeNull();
    const ofMeasure = `{ measure(code: "adoptions") { narratives(council: "${merton}") { totalCount nodes { id } } } }`;
    expect((await ask(ofMeasure, stranger)).measure.narratives).toEqual(none);
    const own = '{ measure(code: "adoptions") { narratives { nodes { id } } } }';
    expect((await ask(own, stranger)).measure.narratives.nodes).toEqual([]);
  });

  it('of lists take one statement for all parents', async () => {
    const read = async (first: number) => {
      const query = `{ measures(first: ${first}) { nodes { narratives(first: 1, filter: { kinds: [COMMENTARY] }) { totalCount nodes { id } } } } }`;
      return (await countStatements(() => ask(query))).count;
    };
    expect(await read(2)).toBe(await read(1));
  });
});
