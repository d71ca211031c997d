import { beforeAll, describe, expect, it } from 'vitest';
import { type Principal, publicReader } from '../../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { cardiff, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let api: GraphqlApi;
let council: WorkingCouncil;
let neighbour: WorkingCouncil;

/** Works for Merton and for Rotherham. */
let consultant: Principal;

beforeAll(async () => {
  app = await openTestApp();
  api = await apiOver(app.services, { anonymousReading: true });
  council = await councilAtWork(app, merton);
  neighbour = await councilAtWork(app, rotherham);
  const { member } = council;
  consultant = {
    ...member,
    id: `${member.id} and more`,
    memberships: [...member.memberships, ...neighbour.member.memberships],
  };
  await defineShared(app, measureInput('visits'), measureInput('LAC_rate.2'));
  await council.measure('own', { unit: 'NUMBER', multiplier: 10000 });
  for (const [each, value] of [
    [council, '80'],
    [neighbour, '12'],
  ] as const) {
    for (const measure of ['visits', 'LAC_rate.2']) {
      await each.observe(measure, { '2018-M9': value, '2018-M10': value });
      await each.target(measure, '201819-FY', value);
    }
  }
});

const asks = async (who: Principal, query: string) => {
  const { data, errors } = await api.as(who).asks(query);
  return { data, problems: errors.map(({ message, extensions }) => [extensions['code'], message]) };
};

describe('the edges from a measure', () => {
  const edges = (more = '') => `{ measure(code: "visits") {
    council { gssCode }
    targets${more} { totalCount nodes { council { gssCode } measure { code } aim { ... on PointTarget { value } } } }
    observations${more} { totalCount nodes { council { gssCode } period { code } } }
  } }`;

  it("lead to the targets and figures of the caller's only council", async () => {
    const { data } = await asks(council.member, edges());
    expect(data.measure).toEqual({
      council: null,
      targets: {
        totalCount: 1,
        nodes: [{ council: { gssCode: merton }, measure: { code: 'visits' }, aim: { value: '80' } }],
      },
      observations: {
        totalCount: 2,
        nodes: ['2018-M10', '2018-M9'].map((code) => ({
          council: { gssCode: merton },
          period: { code },
        })),
      },
    });
  });

  it('are empty, and no error, for a council that the caller does not belong to', async () => {
    const { data, problems } = await asks(council.member, edges(`(council: "${rotherham}")`));
    const empty = { totalCount: null, nodes: [] };
    expect([data.measure.targets, data.measure.observations, problems]).toEqual([empty, empty, []]);
  });

  it('lead to the council that a caller with several names, who must name one', async () => {
    const { data } = await asks(consultant, edges(`(council: "${rotherham}")`));
    expect(data.measure.targets.nodes[0].aim.value).toBe('12');
    const { problems } = await asks(consultant, edges());
    const choice = expect.stringMatching(/^council: .*E09000024, E08000018/);
    expect(problems).toEqual([['BAD_USER_INPUT', choice]]);
  });

  it('are read in as many statements for two measures as for one', async () => {
    const question = (codes: string) => `{ measures(council: "${merton}", filter: { codes: [${codes}] }) {
      nodes { targets { nodes { version } } observations(first: 1) { nodes { version } } } } }`;
    const [one, two] = [
      await countStatements(() => asks(council.member, question('"visits"'))),
      await countStatements(() => asks(council.member, question('"visits", "LAC_rate.2"'))),
    ];
    expect(two.result.data.measures.nodes).toHaveLength(2);
    expect(two.result.data.measures.nodes[1]).toEqual({
      targets: { nodes: [{ version: 1 }] },
      observations: { nodes: [{ version: 1 }] },
    });
    expect(two.count).toBe(one.count);
  });
});

describe('the edges from a council', () => {
  const question = `{ council(code: "${merton}") {
    measures(filter: { local: true }) { totalCount nodes { code } }
    targets { totalCount nodes { measure { code } } }
    observations(first: 1) { totalCount nodes { measure { code } period { code } } }
  } }`;

  it('lead its members to its measures, targets and figures', async () => {
    const { data } = await asks(council.member, question);
    expect(data.council.measures).toEqual({ totalCount: 1, nodes: [{ code: 'own' }] });
    expect(data.council.targets.totalCount).toBe(2);
    expect(data.council.observations).toMatchObject({
      totalCount: 4,
      nodes: [{ period: { code: '2018-M10' } }],
    });
  });

  it.each([
    ['a member of another council', () => neighbour.member],
    ['a council without data here', () => app.as(cardiff, 'MEMBER')],
    ['a partner', () => app.as(merton, 'PARTNER')],
    ['an anonymous caller who may read what is public', () => publicReader],
  ])('are empty for %s', async (_, who) => {
    const { data, problems } = await asks(await who(), question);
    expect(problems).toEqual([]);
    const empty = { totalCount: null, nodes: [] };
    expect(data.council).toEqual({ measures: empty, targets: empty, observations: empty });
  });
});

describe('the identifier of a measure', () => {
  const read = async (who: Principal, id: string) =>
    (await asks(who, `{ node(id: "${id}") { id ... on Measure { code stableId } } }`)).data.node;
  const ownIds = async () =>
    (await asks(council.member, `{ measure(council: "${merton}", code: "own") { id stableId version } }`))
      .data.measure;

  it('reads it again: of the catalogue for every caller, of a council for its members', async () => {
    const { data } = await asks(neighbour.member, '{ measure(code: "visits") { id stableId } }');
    const { id, stableId } = data.measure;
    expect(await read(neighbour.member, id)).toEqual({ id, code: 'visits', stableId });
    const own = await ownIds();
    expect(await read(council.member, own.id)).toMatchObject({ code: 'own' });
    expect(await read(neighbour.member, own.id)).toBeNull();
  });

  it('names one version as it stood, and the stable one the current version', async () => {
    const before = await ownIds();
    const { administrator } = council;
    const { unit, multiplier } = { unit: 'NUMBER', multiplier: 10000 } as const;
    const input = { ...measureInput('own', { unit, multiplier }), council: merton, version: before.version };
    await app.services.defineMeasure(administrator, { ...input, title: { en: 'Renamed', cy: null } });
    const after = await ownIds();
    expect([after.stableId, after.id === before.id]).toEqual([before.stableId, false]);
    const wanted = 'id ... on Measure { stableId version title { en } }';
    const { data } = await asks(
      council.member,
      `{ nodes(ids: ["${before.id}", "${after.id}", "${before.stableId}"]) { ${wanted} } }`,
    );
    const [own, renamed] = [
      { ...before, title: { en: 'Measure own' } },
      { ...after, title: { en: 'Renamed' } },
    ];
    expect(data.nodes).toEqual([own, renamed, renamed]);
    expect(await read(neighbour.member, before.id)).toBeNull();
  });

  it('finds nothing for a version that was never made', async () => {
    const key = parseNodeId((await ownIds()).id);
    const later = nodeId({ type: 'Measure', key: key?.key ?? '', tenant: key?.tenant, version: 99 });
    expect(await read(council.member, later)).toBeNull();
  });

  it('is not accepted in another form, and a forged one finds nothing', async () => {
    const key = parseNodeId((await ownIds()).id);
    const forged = [
      { type: 'Measure', key: 'not-a-uuid' },
      { type: 'Measure', key: key?.key ?? '' },
      { type: 'Measure', key: key?.key ?? '', tenant: 'not-a-council' },
    ];
    for (const each of forged) expect(await read(council.member, nodeId(each))).toBeNull();
    const { problems } = await asks(council.member, `{ node(id: "${key?.key}") { id } }`);
    expect(problems).toEqual([['BAD_USER_INPUT', expect.stringContaining('not an identifier')]]);
  });
});

describe('the unit of a measure', () => {
  it('has a kind, a label in both languages and the population of a rate', async () => {
    const { data } = await asks(
      council.member,
      `{ own: measure(council: "${merton}", code: "own") { unit { kind label { en cy } per } }
         shared: measure(code: "visits") { unit { kind label { en cy } per } } }`,
    );
    const rate = { kind: 'NUMBER', label: { en: 'per 10,000', cy: 'fesul 10,000' }, per: 10000 };
    expect([data.own.unit, data.shared.unit]).toEqual([
      rate,
      { kind: 'PERCENT', label: { en: '%', cy: '%' }, per: null },
    ]);
  });
});

describe('the list of measures', () => {
  const codesOf = async (args: string) =>
    (await asks(council.member, `{ measures(${args}) { nodes { code } } }`)).data.measures.nodes.map(
      ({ code }: { code: string }) => code,
    );

  it('is ordered by code or title, in both directions, and searched', async () => {
    const all = await codesOf(`council: "${merton}"`);
    expect(await codesOf(`council: "${merton}", orderBy: { field: CODE, direction: DESC }`)).toEqual(
      [...all].reverse(),
    );
    expect(await codesOf(`council: "${merton}", orderBy: { field: TITLE, direction: ASC }`)).toHaveLength(3);
    expect(await codesOf(`council: "${merton}", filter: { search: "lac_" }`)).toEqual(['LAC_rate.2']);
  });

  it('is read backwards from its end', async () => {
    const question = (more: string) => `{ measures(council: "${merton}", last: 2${more}) {
      totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor } } }`;
    const all = await codesOf(`council: "${merton}"`);
    const { measures } = (await asks(council.member, question(''))).data;
    expect(measures.nodes.map(({ code }: { code: string }) => code)).toEqual(all.slice(-2));
    expect([measures.totalCount, measures.pageInfo.hasPreviousPage]).toEqual([3, true]);
    const before = `, before: "${measures.pageInfo.startCursor}"`;
    const rest = (await asks(council.member, question(before))).data.measures;
    expect(rest.nodes.map(({ code }: { code: string }) => code)).toEqual(all.slice(0, 1));
  });
});
