import { beforeAll, describe, expect, it } from 'vitest';
import { anonymous, operator } from '../../../server/access/principal.js';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { listNeighbours } from '../../kit/councils/published.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// Shared lists of the neighbours of Merton and Rotherham, and Merton's own list.

const app = await openTestApp();
let member: Caller;
let outsider: Caller;
let partner: Caller;
let nobody: Caller;

const london = 'E12000007';

beforeAll(async () => {
  const { services } = app;
  await listNeighbours(app, merton, '2018-04-01', [rotherham, london]);
  await listNeighbours(app, rotherham, '2018-04-01', [cardiff]);
  await listNeighbours(app, rotherham, '2020-04-01', [merton, cardiff]);
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  const own = { council: merton, code: 'our-neighbours' };
  accepted(
    await services.defineComparisonGroup(administrator, {
      ...own,
      name: { en: 'Our own choice', cy: 'Ein dewis ein hunain' },
      kind: 'STATISTICAL_NEIGHBOURS',
      neighboursOf: merton,
    }),
  );
  accepted(
    await services.addComparisonGroupEdition(administrator, {
      ...{ council: merton, group: own.code, effectiveFrom: '2019-04-01', source: 'Committee' },
      members: [{ rank: 1, gssCode: cardiff, proximity: 'Close' }],
    }),
  );
  const api = await apiOver(services);
  member = api.as(await app.as(merton, 'MEMBER'));
  outsider = api.as(await app.as(rotherham, 'COUNCIL_ADMINISTRATOR'));
  partner = api.as(await app.as(merton, 'PARTNER'));
  nobody = api.as(anonymous);
});

async function neighboursOf(caller: Caller, on = '') {
  const { data, errors } = await caller.asks(
    `{ councils(filter: { subscribes: true }) { nodes { gssCode neighbours${on && `(on: "${on}")`} {
       id effectiveFrom council { gssCode } group { code }
       members { rank area { gssCode } council { gssCode } } } } } }`,
  );
  expect(errors).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: its shape is that of the query
  return new Map<string, any>(
    data.councils.nodes.map((node: { gssCode: string; neighbours: object }) => [
      node.gssCode,
      node.neighbours,
    ]),
  );
}

describe('the neighbours of a council', () => {
  it('are those of the shared list for other councils', async () => {
    const lists = await neighboursOf(outsider);
    expect(lists.get(merton)).toMatchObject({
      effectiveFrom: '2018-04-01',
      council: null,
      group: { code: 'neighbours-of-e09000024' },
      members: [
        { rank: 1, area: { gssCode: rotherham }, council: { gssCode: rotherham } },
        { rank: 2, area: { gssCode: london }, council: null },
      ],
    });
    expect(lists.get(cardiff)).toBeNull();
  });

  it("are those of the council's own list for its members", async () => {
    const lists = await neighboursOf(member);
    expect(lists.get(merton)).toMatchObject({
      council: { gssCode: merton },
      group: { code: 'our-neighbours' },
      members: [{ area: { gssCode: cardiff } }],
    });
    expect(lists.get(rotherham)).toMatchObject({ council: null, effectiveFrom: '2020-04-01' });
  });

  it('are those of the shared list for a partner, who may not see lists of the council', async () => {
    expect((await neighboursOf(partner)).get(merton)).toMatchObject({ council: null });
  });

  it('are those in force on the day', async () => {
    const before = await neighboursOf(outsider, '2018-03-31');
    expect([before.get(merton), before.get(rotherham)]).toEqual([null, null]);
    const first = await neighboursOf(outsider, '2018-04-01');
    expect(first.get(rotherham)).toMatchObject({ effectiveFrom: '2018-04-01' });
    const last = await neighboursOf(outsider, '2020-03-31');
    expect(last.get(rotherham)).toMatchObject({ effectiveFrom: '2018-04-01' });
    expect((await neighboursOf(outsider, '2020-04-01')).get(rotherham).members).toHaveLength(2);
  });

  it('are read together for all councils', async () => {
    const ask = (first: number) =>
      countStatements(() =>
        outsider.asks(
          `{ councils(first: ${first}) { nodes { neighbours { members { council { name { en } } } } } } }`,
        ),
      );
    const [one, many] = [await ask(1), await ask(100)];
    expect(many.result.errors).toEqual([]);
    expect(many.count - one.count).toBeLessThanOrEqual(6);
  });

  it('are not read for a day that does not exist', async () => {
    const { errors } = await member.asks('{ councils { nodes { neighbours(on: "2017-02-30") { id } } } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' });
  });
});

it('an area leads to its council, and a region to none', async () => {
  const { data } = await member.asks(
    '{ comparisonGroup(code: "neighbours-of-e09000024") { neighboursOf { council { name { en } } } editions { nodes { members { area { council { gssCode } } } } } } }',
  );
  expect(data.comparisonGroup).toEqual({
    neighboursOf: { council: { name: { en: 'Merton' } } },
    editions: {
      nodes: [{ members: [{ area: { council: { gssCode: rotherham } } }, { area: { council: null } }] }],
    },
  });
});

describe('node', () => {
  const document = `query ($id: ID!) { node(id: $id) { __typename id
    ... on ComparisonGroup { code } ... on ComparisonGroupEdition { effectiveFrom group { code } } } }`;
  const read = async (caller: Caller, id: string) => (await caller.asks(document, { id })).data.node;

  async function idsOf(council: string | null) {
    const code = council === null ? 'neighbours-of-e08000018' : 'our-neighbours';
    const { data } = await member.asks(
      'query ($code: String!, $council: String) { comparisonGroup(code: $code, council: $council) { id editions { nodes { id } } } }',
      { code, council },
    );
    return {
      group: data.comparisonGroup.id as string,
      edition: data.comparisonGroup.editions.nodes.at(-1).id as string,
    };
  }

  it("reads a council's own group and edition for its members only", async () => {
    const ids = await idsOf(merton);
    expect(await read(member, ids.group)).toEqual({
      __typename: 'ComparisonGroup',
      id: ids.group,
      code: 'our-neighbours',
    });
    expect(await read(member, ids.edition)).toMatchObject({ effectiveFrom: '2019-04-01' });
    for (const caller of [outsider, partner]) {
      expect(await read(caller, ids.group)).toBeNull();
      expect(await read(caller, ids.edition)).toBeNull();
    }
  });

  it('reads a shared group and edition for every caller with a key', async () => {
    const ids = await idsOf(null);
    for (const caller of [member, outsider, partner]) {
      expect(await read(caller, ids.group)).toMatchObject({ code: 'neighbours-of-e08000018' });
      expect(await read(caller, ids.edition)).toMatchObject({ group: { code: 'neighbours-of-e08000018' } });
    }
    const { errors } = await nobody.asks(document, { id: ids.group });
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('gives null for a row that is not there, for a forged owner and for a key that is no UUID', async () => {
    const { principalId } = { principalId: operator.id };
    const key = '00000000-0000-4000-8000-000000000000';
    for (const id of [
      nodeId({ type: 'ComparisonGroup', key }),
      nodeId({ type: 'ComparisonGroup', key, tenant: principalId }),
      nodeId({ type: 'ComparisonGroupEdition', key: "'; DROP".replaceAll(' ', '') }),
    ]) {
      expect(await read(member, id)).toBeNull();
    }
  });
});

describe('the list of shared groups', () => {
  const codes = async (args: string) => {
    const { data, errors } = await member.asks(`{ comparisonGroups${args} { nodes { code } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
    expect(errors).toEqual([]);
    const { nodes, totalCount, pageInfo } = data.comparisonGroups;
    return { codes: nodes.map(({ code }: { code: string }) => code), totalCount, pageInfo };
  };
  const [a, b] = ['neighbours-of-e08000018', 'neighbours-of-e09000024'];

  it('is ordered by code or name, in either direction, and counted', async () => {
    expect(await codes('')).toMatchObject({ codes: [a, b], totalCount: 2 });
    expect((await codes('(orderBy: { field: CODE, direction: DESC })')).codes).toEqual([b, a]);
    expect((await codes('(orderBy: { field: NAME, direction: ASC })')).codes).toEqual([a, b]);
    expect((await codes('(orderBy: { field: NAME, direction: DESC })')).codes).toEqual([b, a]);
  });

  it('is filtered, and then counted as filtered', async () => {
    expect(await codes(`(filter: { neighboursOf: "${merton}" })`)).toMatchObject({
      codes: [b],
      totalCount: 1,
    });
    expect(await codes('(filter: { kind: CHOSEN })')).toMatchObject({ codes: [], totalCount: 0 });
  });

  it('is read from its end and back', async () => {
    const last = await codes('(last: 1)');
    expect(last).toMatchObject({ codes: [b], pageInfo: { hasPreviousPage: true, hasNextPage: false } });
    const before = await codes(`(last: 1, before: "${last.pageInfo.startCursor}")`);
    expect(before).toMatchObject({ codes: [a], pageInfo: { hasPreviousPage: false } });
  });
});
