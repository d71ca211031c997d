import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { furnish } from '../../kit/councils/furnished-council.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, publish } from '../../kit/councils/published.js';
import type { WorkingCouncil } from '../../kit/councils/working-council.js';
import { ask } from '../../kit/database/sql.js';
import {
  idOfPeriod,
  of,
  reads,
  type Scenario,
  target,
  type Who,
  writes,
} from '../../kit/sdk/sdk-scenarios.js';
import { curatedOperations } from '../../kit/service/curated-operations.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

const operations = await curatedOperations();
let app: TestApp;
let council: WorkingCouncil;
let api: GraphqlApi;

beforeAll(async () => {
  app = await openTestApp();
  council = await furnish(app, merton);
  await defineShared(app, measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
  await publish(
    app,
    figuresOf('stable', '2025-RY', { [merton]: '95', E09000007: '60', E09000009: '70', E09000010: '80' }),
  );
  api = await apiOver(app.services);
});

const principalOf = (who: Who): Principal => (who === 'operator' ? operator : council[who]);

/** The variables, with the identifier of the period in place of the text that stands for it. */
async function withPeriod(variables: Scenario[2]): Promise<Scenario[2]> {
  const { data } = await api.as(principalOf('member')).asks('{ period(code: "2018-M10") { id } }');
  return JSON.parse(JSON.stringify(variables).replaceAll(idOfPeriod, data.period.id));
}

async function send([name, who, variables]: Scenario, headers = {}) {
  return api.as(principalOf(who)).asks(operations.get(name) ?? '', await withPeriod(variables), headers);
}

async function run(scenario: Scenario, headers = {}) {
  const { status, data, errors } = await send(scenario, headers);
  expect([status, errors]).toEqual([200, []]);
  return Object.values(data)[0] as Record<string, unknown>;
}

describe('an SDK query', () => {
  it.each(reads)('%s-by-the-%s-is-answered', async (...scenario) => {
    const answer = await run(scenario);
    expect(answer).not.toBeNull();
    if ('nodes' in answer) expect(answer['nodes']).not.toEqual([]);
  });

  // graphql-js answers the first request of a document, compiled code the later ones.
  it.each(reads)('%s-by-the-%s-has-the-same-answer-every-time', async (name, who, variables) => {
    const caller = (await apiOver(app.services)).as(principalOf(who));
    const named = await withPeriod(variables);
    const repeat = () => caller.asks(operations.get(name) ?? '', named);
    const first = await repeat();
    expect(first.errors).toEqual([]);
    expect([(await repeat()).text, (await repeat()).text]).toEqual([first.text, first.text]);
  });
});

describe('an SDK mutation', () => {
  it.each(writes)('%s-by-the-%s-succeeds', async (name, who, input) => {
    const key = { 'idempotency-key': `${writes.findIndex((scenario) => scenario[2] === input)}` };
    const { userErrors, ...payload } = await run([name, who, { input }], key);
    expect(userErrors).toEqual([]);
    expect(Object.values(payload)).not.toContain(null);
    const again = await send([name, who, { input }], key);
    expect([again.status, again.header('idempotency-replayed')]).toEqual([200, 'true']);
    const [answer] = Object.values(again.data);
    // A replay does not repeat a secret.
    expect(answer).toEqual({ userErrors, ...payload, ...('secret' in payload && { secret: null }) });
  });

  it('reports-input-errors-with-their-path', async () => {
    const wrong = {
      ...target,
      period: '2018',
      aim: { bandEdgeInside: { low: '12', high: 'eighteen', edge: '1' } },
    };
    const input = { ...of, targets: [wrong] };
    const { userErrors, targets } = await run(['TargetsSet', 'administrator', { input }]);
    expect(targets).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'MALFORMED_PERIOD', path: ['input', 'targets', '0', 'period'] },
      { code: 'MALFORMED_DECIMAL', path: ['input', 'targets', '0', 'aim', 'bandEdgeInside', 'high'] },
    ]);
  });

  it('creates-a-key-that-works-until-it-is-revoked', async () => {
    const input = { ...of, name: 'Partner portal', roles: ['MEMBER'] };
    const { secret, apiKey } = await run(['ApiKeyCreate', 'administrator', { input }]);
    const useKey = () =>
      api.sends({
        headers: { authorization: `Bearer ${secret}` },
        body: { query: '{ viewer { name memberships { council { gssCode } roles } } }' },
      });
    const { data } = await useKey();
    expect(data.viewer).toEqual({
      name: 'Partner portal',
      memberships: [{ council: { gssCode: merton }, roles: ['MEMBER'] }],
    });
    const { prefix } = apiKey as { readonly prefix: string };
    const rotation = { ...of, prefix, overlapHours: 1 };
    const rotated = await run(['ApiKeyRotate', 'administrator', { input: rotation }]);
    expect(rotated['secret']).not.toBe(secret);
    expect((await useKey()).status).toBe(200);
    await run(['ApiKeyRevoke', 'administrator', { input: { ...of, prefix } }]);
    expect((await useKey()).status).toBe(401);
  });
});

it('every-mutation-is-in-the-audit-trail-under-the-name-of-its-operation', async () => {
  const recorded = await ask<{ action: string }>(
    app.test.administrator,
    'SELECT DISTINCT action FROM audit_entry',
  );
  const actions = recorded.map(({ action }) => action);
  const names = writes.map(([name]) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  expect(names.filter((action) => !actions.includes(action))).toEqual([]);
});

it('every-curated-operation-has-a-scenario', () => {
  const elsewhere = [
    // In committee-year.test.ts, because they need the results of other operations.
    'ActionProgressReport',
    'MemberRequestClose',
    'NarrativesReturn',
    'NarrativeRevise',
    'ScorecardChangeAgree',
    'TargetsConfirm',
    'ScorecardChangeReject',
    'ApiKeyRevoke',
    'ApiKeyRotate',
    'NarrativesApprove',
    'NarrativesSubmit',
    // In narratives.test.ts, because they need an identifier.
    'Narrative',
    'NarrativeStates',
    'CouncilSubscribe',
    'ComparisonGroups',
  ];
  const covered = [...reads, ...writes].map(([name]) => name);
  // In publications.test.ts: a report from publication to withdrawal.
  const publishing = /^(Publication|ChangesSince)/;
  // In webhooks.test.ts and event-stream.test.ts, on the result of WebhookCreate.
  const events = /^(Webhook(Update|RotateSecret|Remove|Test|DeliveryRetry)|EventStream)$/;
  expect(
    [...operations.keys()].filter(
      (name) => ![...covered, ...elsewhere].includes(name) && !publishing.test(name) && !events.test(name),
    ),
  ).toEqual([]);
});
