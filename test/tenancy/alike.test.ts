import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, getNamedType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { newApiKey } from '../../server/access/api-key.js';
import { edgeOperations } from '../../server/access/edge-operations.js';
import { sharedOrTenantOperations, tenantOperations } from '../../server/access/permissions.js';
import { councilRoles, type Principal } from '../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../server/graphql/api/node-id.js';
import { accepted, cardiff, merton, openTestApp, rotherham, type TestApp } from '../kit/councils/councils.js';
import { furnish } from '../kit/councils/furnished-council.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { oneNarrative } from '../kit/councils/one-narrative.js';
import { faults } from '../kit/councils/problems.js';
import { ask } from '../kit/database/sql.js';
import { countStatements } from '../kit/database/statements.js';
import { apiOver, type Caller } from '../kit/service/graphql-api.js';
import { collectNodeIds, stableId } from '../kit/service/node-ids.js';
import { probesOf } from '../kit/service/probe.js';

// A thing that does not exist and one that is not allowed must give the same answer after the same number of
// statements. Time is not measured: a difference in time would come from an additional statement.

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

const samples = {
  ...{ scorecard: 'monthly', measure: 'own', measures: ['own'], committee: 'scrutiny', group: 'friends' },
  ...{ meetingOn: '2018-11-06', period: '2018-M10', periods: ['2018-M10'], code: 'own', first: 2 },
  ...{
    'committee.code': 'scrutiny',
    'comparisonGroup.code': 'friends',
    from: '2000-01-01',
    to: '2030-01-01',
  },
  ...{ 'auditTrail.from': '2000-01-01T00:00:00Z', 'auditTrail.to': '2100-01-01T00:00:00Z' },
  ...{ String: 'text', Decimal: '1', Int: 1, Boolean: false, Date: '2018-10-31' },
  ...{ Instant: '2018-10-31T00:00:00Z', ID: '00000000-0000-4000-8000-000000000000' },
};

type Attempt = () => Promise<Parameters<typeof faults>[0]>;

/**
 * A furnished council, a subscribed council without data, a council that does not subscribe, and an unknown
 * code.
 */
const councils = [merton, cardiff, 'E09000033', 'E99999999'];
const probesIn = (council: string) =>
  probesOf(schema, { ...samples, council, gssCode: council, councils: [council] });

/** Operations on data that only the tenant's own people may read: all except those on publications. */
const isOfTenants = (operation: string): boolean =>
  (operation in tenantOperations || operation in sharedOrTenantOperations) &&
  !operation.startsWith('publication');
const perTenant = councils.map((council) =>
  probesIn(council).filter(({ operation }) => isOfTenants(operation)),
);
const questions = (perTenant[0] ?? []).map(({ operation, type }, index) => ({
  operation,
  name: `${operation} and its ${type}`,
  probes: perTenant.map((probes) => probes[index]),
}));

/** The edges of a type that read a council's own rows. */
const edgesOf = (type: string) =>
  Object.entries(edgeOperations).flatMap(([place, operation]) => {
    const [parent, name = ''] = place.split('.');
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name];
    // A benchmark and a list of neighbours are published; its owner is a fact about a measure.
    const isOwn = isOfTenants(operation) && operation !== 'comparisonGroup';
    return parent === type && field && isOwn ? [{ place, operation, field }] : [];
  });

let app: TestApp;
let stranger: Caller;
let partnerInside: Caller;
let insider: Caller;
let everyRole: Caller;
let strangersTenant: string;

beforeAll(async () => {
  app = await openTestApp();
  await furnish(app, merton);
  await defineShared(app, measureInput('stable'));
  const api = await apiOver(app.services);
  const ofRotherham = await app.as(rotherham, ...councilRoles);
  stranger = api.as(ofRotherham);
  strangersTenant = ofRotherham.memberships[0]?.councilId ?? '';
  everyRole = api.as(await app.as(merton, ...councilRoles));
  insider = api.as(await app.as(merton, 'COUNCIL_ADMINISTRATOR'));
  partnerInside = api.as(await app.as(merton, 'PARTNER'));
});

async function answer(caller: Caller, document: string, variables: object, council: string) {
  const { count, result } = await countStatements(() => caller.asks(document, { ...variables }));
  return { count, status: result.status, text: result.text.replaceAll(council, 'COUNCIL') };
}

describe("to another council's user", () => {
  it('the questions cover every operation on a tenant that another council can reach', () => {
    const edges = [...edgesOf('Council'), ...edgesOf('Measure')];
    const covered = new Set([
      ...questions.map(({ operation }) => operation),
      ...edges.map(({ operation }) => operation),
    ]);
    const all = [...Object.keys(tenantOperations), ...Object.keys(sharedOrTenantOperations)];
    expect(all.filter((operation) => isOfTenants(operation) && !covered.has(operation))).toEqual([
      // Edges of a council's own scorecards and reports alone, which are null for others.
      'scorecardEdition',
      'scorecardLikeForLike',
      // An edge of publications.
      'changesSince',
    ]);
  });

  it.each(questions)('$name gives the same answer for a full, an empty and no tenant', async ({ probes }) => {
    const answers = [];
    for (const [index, probe] of probes.entries()) {
      if (!probe) throw new Error('the schema gives different questions for another council');
      answers.push(await answer(stranger, probe.document, probe.variables, councils[index] ?? ''));
    }
    for (const other of answers) expect(other).toEqual(answers[0]);
  });

  it.each([
    ['Council', '{ council(code: "C") { EDGES } }', ''],
    ['Measure', '{ measure(code: "stable") { EDGES } }', 'council: "C"'],
  ])(
    'the edges of a %s are the same for a full, an empty and no tenant',
    async (type, question, argument) => {
      const edges = edgesOf(type);
      expect(edges.length).toBeGreaterThan(5);
      for (const { place, field } of edges) {
        const takesCouncil = field.args.some(({ name }) => name === 'council');
        const given = [
          takesCouncil ? argument : '',
          ...(place === 'Measure.monitoring' ? ['period: "2018-M10"'] : []),
        ].join(' ');
        const isConnection = getNamedType(field.type).name.endsWith('Connection');
        const edge = `${field.name}${given && `(${given})`} { ${isConnection ? 'nodes { __typename }' : '__typename'} }`;
        const answers = [];
        for (const council of councils.slice(0, 3)) {
          const document = question.replace('EDGES', edge).replaceAll('"C"', `"${council}"`);
          answers.push(await answer(stranger, document, {}, council));
        }
        // An edge of a shared measure that takes no council belongs to the catalogue, which every caller reads.
        const nothing = expect.stringMatching(/null\}\}|"nodes":\[\]/);
        const expected = takesCouncil || type === 'Council' ? nothing : expect.any(String);
        expect([place, answers[0]?.status, answers[0]?.text]).toEqual([place, 200, expected]);
        for (const other of answers) expect([place, other]).toEqual([place, answers[0]]);
      }
    },
  );
});

describe('an identifier of an entity', () => {
  const document = 'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }';
  let ids: readonly string[];

  beforeAll(async () => {
    const known = new Map<string, Set<string>>();
    const reads = probesIn(merton).filter(
      ({ kind, operation }) => kind === 'query' && !/^nodes?$/.test(operation),
    );
    for (const probe of reads) {
      collectNodeIds((await everyRole.asks(probe.document, probe.variables)).data, known);
    }
    ids = [...known.values()]
      .flatMap((ofType) => [...ofType].filter((id) => parseNodeId(id)?.tenant !== undefined).slice(0, 1))
      .map(stableId);
  });

  it("gives a stranger the same answer for another council's entity, an unknown one and an unknown owner", async () => {
    expect(ids.length).toBeGreaterThan(15);
    const tenant = strangersTenant;
    for (const id of ids) {
      const { type = '', key = '', tenant: owner = '', version } = parseNodeId(id) ?? {};
      const unknown = { type, key: randomUUID(), tenant: owner, version };
      const answers = [];
      for (const each of [id, nodeId(unknown), nodeId({ ...unknown, key, tenant: '999999' })]) {
        answers.push(await answer(stranger, document, { id: each }, merton));
      }
      expect(answers[0]?.text).toBe('{"data":{"node":null,"nodes":[null]}}');
      for (const other of answers) expect([type, other]).toEqual([type, answers[0]]);
      // With the stranger's own tenant in the identifier, the key of another council's row is an unknown key.
      const [theirs, none] = [
        await answer(stranger, document, { id: nodeId({ type, key, tenant, version }) }, merton),
        await answer(stranger, document, { id: nodeId({ ...unknown, tenant }) }, merton),
      ];
      expect([type, theirs?.text]).toEqual([type, answers[0]?.text]);
      if (type !== 'AuditEntry' && type !== 'Observation') expect([type, theirs]).toEqual([type, none]);
    }
  });
});

describe('to a partner of the council itself', () => {
  it.each([
    ['a committee', '{ committee(council: "C", code: "KEY") { code } }', 'scrutiny'],
    [
      'a scorecard',
      '{ scorecard(council: "C", code: "KEY") { report(of: { period: "2018-M10" }) { period { code } } } }',
      'monthly',
    ],
    ['a measure', '{ measure(council: "C", code: "KEY") { code } }', 'own'],
    ['a comparison group', '{ comparisonGroup(council: "C", code: "KEY") { code } }', 'friends'],
    [
      'figures',
      '{ observations(council: "C", filter: { measures: ["KEY"] }) { nodes { caveat { en } } } }',
      'own',
    ],
    ['targets', '{ targets(council: "C", filter: { measures: ["KEY"] }) { nodes { standard } } }', 'own'],
  ])('%s that exists gives the same answer as one that does not', async (_, question, key) => {
    const asks = (caller: Caller, code: string) =>
      answer(caller, question.replace('"C"', `"${merton}"`).replace('KEY', code), {}, merton);
    const denied = await asks(partnerInside, key);
    expect(denied.status).toBe(200);
    expect(denied).toEqual(await asks(partnerInside, 'no-such-thing'));
    expect(denied.text).not.toBe((await asks(insider, key)).text);
  });
});

describe("in one's own council", () => {
  const outcomeOf = async (attempt: Attempt) => {
    const { count, result } = await countStatements(attempt);
    return { count, faults: faults(result) };
  };

  it("another council's narrative, key and person give the same answer as unknown ones", async () => {
    const approver = await app.as(rotherham, 'APPROVER');
    const administrator = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const [theirs] = await ask<{ id: string; prefix: string; email: string }>(
      app.test.administrator,
      `SELECT narrative.id, prefix, email FROM narrative, api_key, membership, council
       WHERE narrative.council_id = council.id AND api_key.council_id = council.id
         AND membership.council_id = council.id AND area_code = $1 LIMIT 1`,
      [merton],
    );
    if (!theirs) throw new Error('Merton is not furnished');
    const council = rotherham;
    const { services } = app;
    const alike: readonly (readonly [string, string, (key: string) => Attempt])[] = [
      [theirs.id, randomUUID(), (id) => () => oneNarrative(services).approve(approver, { council, id })],
      [
        theirs.prefix,
        'AAAAAAAAAAAA',
        (prefix) => () => services.revokeApiKey(administrator, { council, prefix }),
      ],
      [
        theirs.email,
        'nobody@council.example',
        (email) => () => services.endMembership(administrator, { council, email }),
      ],
    ];
    for (const [existing, unknown, attempt] of alike) {
      expect(await outcomeOf(attempt(existing))).toEqual(await outcomeOf(attempt(unknown)));
    }
  });
});

describe('an invalid key', () => {
  it('is rejected after one statement, for any fault', async () => {
    const administrator: Principal = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
    const input = { council: merton, name: 'Ours', roles: ['MEMBER'] as const };
    const { text, record } = accepted(await app.services.createApiKey(administrator, input));
    accepted(await app.services.revokeApiKey(administrator, { council: merton, prefix: record.prefix }));
    const { secret } = newApiKey(merton);
    const useless = [
      text,
      `ysk_${merton}_${record.prefix}_${secret}`,
      `ysk_${merton}_AAAAAAAAAAAA_${secret}`,
      `ysk_${cardiff}_AAAAAAAAAAAA_${secret}`,
      `ysk_E09000033_AAAAAAAAAAAA_${secret}`,
      `ysk_E99999999_AAAAAAAAAAAA_${secret}`,
      `ysk_platform_AAAAAAAAAAAA_${secret}`,
    ];
    for (const key of useless) {
      expect(await countStatements(() => app.services.authenticate(key))).toEqual({
        count: 1,
        result: null,
      });
    }
  });
});
