import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { newApiKey } from '../../server/access/api-key.js';
import { sharedOrTenantOperations, tenantOperations } from '../../server/access/permissions.js';
import { councilRoles, type Principal } from '../../server/access/principal.js';
import { accepted, cardiff, merton, openTestApp, rotherham, type TestApp } from '../kit/councils/councils.js';
import { furnish } from '../kit/councils/furnished-council.js';
import { faults } from '../kit/councils/problems.js';
import { ask } from '../kit/database/sql.js';
import { countStatements } from '../kit/database/statements.js';
import { apiOver, type Caller } from '../kit/service/graphql-api.js';
import { probesOf } from '../kit/service/probe.js';

// What is not there and what is not allowed: the same words, after the same number of statements. Time itself is
// not measured: what would show in it is a way to the database that one of the two does not take.

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

/** A furnished house, one that subscribes and keeps nothing, a council that does not subscribe, and none. */
const apps = [merton, cardiff, 'E09000033', 'E99999999'];
const probesIn = (council: string) =>
  probesOf(schema, { ...samples, council, gssCode: council, councils: [council] });

/** What publications say of a council is for everybody; whose houses these are about is for nobody outside. */
const isOfTenants = (operation: string): boolean =>
  (operation in tenantOperations || operation in sharedOrTenantOperations) &&
  !operation.startsWith('publication');
const perTenant = apps.map((council) => probesIn(council).filter(({ operation }) => isOfTenants(operation)));
const questions = (perTenant[0] ?? []).map(({ operation, type }, index) => ({
  operation,
  name: `${operation} and its ${type}`,
  asked: perTenant.map((probes) => probes[index]),
}));

let app: TestApp;
let stranger: Caller;
let partnerInside: Caller;
let insider: Caller;

beforeAll(async () => {
  app = await openTestApp();
  await furnish(app, merton);
  const api = await apiOver(app.services);
  stranger = api.as(await app.as(rotherham, ...councilRoles));
  insider = api.as(await app.as(merton, 'COUNCIL_ADMINISTRATOR'));
  partnerInside = api.as(await app.as(merton, 'PARTNER'));
});

async function answer(caller: Caller, document: string, variables: object, council: string) {
  const { count, result } = await countStatements(() => caller.asks(document, { ...variables }));
  return { count, status: result.status, text: result.text.replaceAll(council, 'COUNCIL') };
}

describe('to somebody of another council', () => {
  it('there are questions of every operation about a house', () => {
    const asked = new Set(questions.map(({ operation }) => operation));
    const all = [...Object.keys(tenantOperations), ...Object.keys(sharedOrTenantOperations)];
    expect(all.filter((operation) => isOfTenants(operation) && !asked.has(operation))).toEqual([]);
  });

  it.each(questions)('$name sounds the same of a full house, an empty one and none', async ({ asked }) => {
    const answers = [];
    for (const [index, probe] of asked.entries()) {
      if (!probe) throw new Error('the schema asks otherwise of another council');
      answers.push(await answer(stranger, probe.document, probe.variables, apps[index] ?? ''));
    }
    for (const other of answers) expect(other).toEqual(answers[0]);
  });
});

describe('to a partner of the council itself', () => {
  it.each([
    ['a committee', '{ committee(council: "C", code: "KEY") { code } }', 'scrutiny'],
    [
      'a scorecard',
      '{ scorecard(council: "C", scorecard: "KEY", period: "2018-M10") { period { code } } }',
      'monthly',
    ],
    ['a measure', '{ measure(council: "C", code: "KEY") { code } }', 'own'],
    ['a comparison group', '{ comparisonGroup(council: "C", code: "KEY") { code } }', 'friends'],
    ['figures', '{ observations(council: "C", measure: "KEY") { nodes { caveat } } }', 'own'],
    ['targets', '{ targets(council: "C", measure: "KEY") { nodes { standard } } }', 'own'],
  ])('%s that is there sounds as one that is not', async (_, question, key) => {
    const asks = (caller: Caller, code: string) =>
      answer(caller, question.replace('"C"', `"${merton}"`).replace('KEY', code), {}, merton);
    const refused = await asks(partnerInside, key);
    expect(refused.status).toBe(200);
    expect(refused).toEqual(await asks(partnerInside, 'no-such-thing'));
    expect(refused.text).not.toBe((await asks(insider, key)).text);
  });
});

describe("in one's own house", () => {
  const tried = async (attempt: Attempt) => {
    const { count, result } = await countStatements(attempt);
    return { count, faults: faults(result) };
  };

  it("another council's words, key and person sound as ones that are nowhere", async () => {
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
      [theirs.id, randomUUID(), (id) => () => services.approveNarrative(approver, { council, id })],
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
    for (const [there, nowhere, attempt] of alike) {
      expect(await tried(attempt(there))).toEqual(await tried(attempt(nowhere)));
    }
  });
});

describe('a key that opens nothing', () => {
  it('is refused after one statement, whatever is wrong with it', async () => {
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
