import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

let api: GraphqlApi;
let council: WorkingCouncil;
let neighbour: WorkingCouncil;

beforeAll(async () => {
  const app = await openTestApp();
  api = await apiOver(app.services);
  council = await councilAtWork(app, merton);
  neighbour = await councilAtWork(app, rotherham);
  for (const code of ['visits', 'plans']) await council.measure(code);
  await council.target('visits', '201718-FY', '70');
  await council.target('visits', '201819-FY', '80');
  await council.target('visits', '201819-FY', '85', { state: 'PROPOSED' });
  await council.target('plans', '201819-FYQ1', '90', { kind: 'NATIONAL' });
  await council.target('plans', '201920-FY', '95', { standard: 'Stretch' });
});

const asks = async (query: string, who: Principal = council.member) => {
  const { data, errors } = await api.as(who).asks(query);
  return { data, errors };
};

interface Listed {
  readonly measure: { readonly code: string };
  readonly period: { readonly code: string };
  readonly version: number;
}

const listed = async (args: string): Promise<readonly string[]> => {
  const { data } = await asks(
    `{ targets(council: "${merton}"${args}) { nodes { measure { code } period { code } version } } }`,
  );
  return data.targets.nodes.map(
    ({ measure, period, version }: Listed) => `${measure.code} ${period.code} ${version}`,
  );
};

describe('the targets of a council', () => {
  it('are those of all measures in all versions, newest first', async () => {
    expect(await listed('')).toEqual([
      'plans 201920-FY 1',
      'plans 201819-FYQ1 1',
      'visits 201819-FY 2',
      'visits 201819-FY 1',
      'visits 201718-FY 1',
    ]);
  });

  it.each([
    ['current versions', 'current: true, measures: ["visits"]', ['visits 201819-FY 1', 'visits 201718-FY 1']],
    ['proposals', 'state: PROPOSED', ['visits 201819-FY 2']],
    ['an origin', 'kind: NATIONAL', ['plans 201819-FYQ1 1']],
    ['a standard', 'standard: "Stretch"', ['plans 201920-FY 1']],
    ['periods', 'periods: ["201718-FY"]', ['visits 201718-FY 1']],
    ['days, both included', 'from: "2018-04-01", until: "2018-06-30"', ['plans 201819-FYQ1 1']],
    ['an unknown measure', 'measures: ["unknown"]', []],
  ])('are filtered to %s', async (_, filter, expected) => {
    expect(await listed(`, filter: { ${filter} }`)).toEqual(expected);
  });

  it('are ordered by the end of their period, and read backwards', async () => {
    const order = (direction: string) => `, orderBy: { field: PERIOD, direction: ${direction} }`;
    const ascending = await listed(order('ASC'));
    expect(ascending[0]).toBe('visits 201718-FY 1');
    expect(await listed(order('DESC'))).toEqual([...ascending].reverse());
    expect(await listed(`${order('ASC')}, last: 2`)).toEqual(ascending.slice(-2));
    expect(await listed(', last: 2')).toEqual(['visits 201819-FY 1', 'visits 201718-FY 1']);
  });

  it('continue after a cursor of the same order, and of no other', async () => {
    const first = `{ targets(council: "${merton}", first: 2) { pageInfo { endCursor } } }`;
    const { endCursor } = (await asks(first)).data.targets.pageInfo;
    expect(await listed(`, first: 2, after: "${endCursor}"`)).toEqual([
      'visits 201819-FY 2',
      'visits 201819-FY 1',
    ]);
    const forged = Buffer.from('["2018-02-30T25:00:00.000000Z", "x"]').toString('base64url');
    for (const [cursor, more] of [
      [endCursor, ', orderBy: { field: PERIOD, direction: ASC }'],
      [forged, ''],
    ]) {
      const question = `{ targets(council: "${merton}", after: "${cursor}"${more}) { nodes { version } } }`;
      expect((await asks(question)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('reject a malformed council, measure, period and day with its place', async () => {
    const places = [
      ['council: "merton"', 'council'],
      [`council: "${merton}", filter: { measures: ["a b"] }`, 'filter.measures.0'],
      [`council: "${merton}", filter: { periods: ["January 2017"] }`, 'filter.periods.0'],
      [`council: "${merton}", filter: { until: "2017-02-30" }`, 'filter.until'],
    ];
    for (const [args, argument] of places) {
      const { errors } = await asks(`{ targets(${args}) { nodes { version } } }`);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });
});

describe('one target', () => {
  const question = (more = '') =>
    `{ target(council: "${merton}", measure: "visits", period: "201819-FY"${more}) {
      id version description { en cy } council { gssCode } } }`;

  it('is the confirmed version, in words of both languages', async () => {
    expect((await asks(question())).data.target).toMatchObject({
      version: 1,
      description: { en: '80 %', cy: '80 %' },
      council: { gssCode: merton },
    });
  });

  it.each(['', '  ', 'x'.repeat(121)])('of the standard %j is refused', async (standard) => {
    const { errors } = await asks(question(`, standard: "${standard}"`));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'standard' } }]);
  });

  it('is null for another standard, and for another council', async () => {
    expect((await asks(question(', standard: "Stretch"'))).data.target).toBeNull();
    expect((await asks(question(), neighbour.member)).data.target).toBeNull();
  });

  it('is read again by its identifier, by members of its council', async () => {
    const { id } = (await asks(question())).data.target;
    const node = `{ node(id: "${id}") { id ... on Target { version } } }`;
    expect((await asks(node)).data.node).toEqual({ id, version: 1 });
    expect((await asks(node, neighbour.member)).data.node).toBeNull();
  });
});

describe('the stable identifier of a target', () => {
  const versions = async () =>
    (
      await asks(`{ targets(council: "${merton}", filter: { measures: ["visits"], periods: ["201819-FY"] }) {
        nodes { id stableId state version } } }`)
    ).data.targets.nodes;
  const read = async (id: string, who?: Principal) =>
    (await asks(`{ node(id: "${id}") { id ... on Target { stableId } } }`, who)).data.node;

  it('is the same for all versions, and reads the current one', async () => {
    const [proposed, confirmed] = await versions();
    expect([proposed.state, confirmed.state]).toEqual(['PROPOSED', 'CONFIRMED']);
    expect(proposed.stableId).toBe(confirmed.stableId);
    expect(proposed.id).not.toBe(confirmed.id);
    const { id, stableId } = confirmed;
    expect(await read(stableId)).toEqual({ id, stableId });
    expect(await read(stableId, neighbour.member)).toBeNull();
  });

  it('differs by measure, period and standard', async () => {
    const { data } = await asks(`{ targets(council: "${merton}", filter: { current: true }) {
      nodes { stableId } } }`);
    const ids = data.targets.nodes.map(({ stableId }: { readonly stableId: string }) => stableId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cannot be made from its parts, nor moved to another council, type or version', async () => {
    const { stableId, id } = (await versions())[0];
    const { key = '', tenant } = parseNodeId(stableId) ?? {};
    const other = (await api.as(neighbour.member).asks('{ viewer { memberships { council { id } } } }')).data;
    const otherTenant = parseNodeId(other.viewer.memberships[0].council.id)?.key;
    const { data } = await asks(`{ node(id: "${id}") { ... on Target { measure { stableId } } } }`);
    const measure = parseNodeId(data.node.measure.stableId)?.key;
    for (const forged of [
      {
        type: 'Target',
        key: Buffer.from(`["${measure}","201819-FY","Target"]`).toString('base64url'),
        tenant,
      },
      { type: 'Target', key, tenant: otherTenant },
      { type: 'Target', key, tenant, version: 1 },
      { type: 'Target', key },
      { type: 'Observation', key, tenant },
    ]) {
      expect(await read(nodeId(forged))).toBeNull();
      expect(await read(nodeId(forged), neighbour.member)).toBeNull();
    }
  });
});

describe('a change of several targets', () => {
  const set = async (...targets: readonly object[]) => {
    const { data } = await api.as(council.administrator).asks(
      `mutation ($input: TargetsSetInput!) { targetsSet(input: $input) {
          targets { measure { code } version aim { ... on NoTarget { note { en cy } } } }
          userErrors { code path } } }`,
      { input: { council: merton, targets } },
    );
    return data.targetsSet;
  };
  const target = (measure: string, more: object = {}) => ({
    ...{ measure, period: '202021-FY', kind: 'LOCAL', state: 'CONFIRMED', aim: { none: true } },
    ...more,
  });

  it('sets all of them, in the order of the input', async () => {
    const note = { en: 'not a target measure', cy: "nid yw'n fesur targed" };
    expect(await set(target('visits'), target('plans'))).toEqual({
      targets: ['visits', 'plans'].map((code) => ({ measure: { code }, version: 1, aim: { note } })),
      userErrors: [],
    });
  });

  it('sets none if one is wrong, and names each problem and its target', async () => {
    const before = await listed('');
    const twice = target('visits', { period: '202122-FY' });
    expect(
      await set(twice, target('plans', { version: 7 }), { ...twice, version: 0 }, target('unknown')),
    ).toEqual({
      targets: null,
      userErrors: [
        { code: 'NOT_FOUND', path: ['input', 'targets', '3', 'measure'] },
        { code: 'DUPLICATE', path: ['input', 'targets', '2'] },
        { code: 'STALE', path: ['input', 'targets', '1', 'version'] },
      ],
    });
    expect(await listed('')).toEqual(before);
  });

  it('has at least one target and at most 500', async () => {
    const place = { path: ['input', 'targets'] };
    expect((await set()).userErrors).toEqual([{ code: 'REQUIRED', ...place }]);
    const tooMany = Array.from({ length: 501 }, (_, version) => target('visits', { version }));
    expect((await set(...tooMany)).userErrors).toEqual([{ code: 'OUT_OF_RANGE', ...place }]);
  });
});
