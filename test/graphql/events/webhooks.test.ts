import { beforeAll, describe, expect, it } from 'vitest';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { curatedOperations } from '../../kit/service/curated-operations.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';
import { dispatcherOf, sendDue } from '../../kit/service/webhook-dispatcher.js';

// The SDK's operations on one webhook, in order; each test continues from the one before.

const app = await openTestApp();
const operations = await curatedOperations();
const of = { council: merton };
let administrator: Caller;
let member: Caller;
let id: string;
let secret: string;

async function run(operation: string, variables: object, headers = {}, caller = administrator) {
  const { status, data, errors } = await caller.asks(
    operations.get(operation) ?? '',
    { ...variables },
    headers,
  );
  expect([status, errors]).toEqual([200, []]);
  return Object.values(data)[0] as never;
}

const dead = async () => {
  const { nodes } = (await run('WebhookDeliveries', { ...of, first: 20, filter: { state: 'DEAD' } })) as {
    nodes: { id: string; webhook: { id: string } | null; event: { id: string }; attempts: object[] }[];
  };
  return nodes;
};

beforeAll(async () => {
  const api = await apiOver(app.services);
  administrator = api.as(await app.as(merton, 'COUNCIL_ADMINISTRATOR'));
  member = api.as(await app.as(merton, 'MEMBER'));
});

describe('a-webhook', () => {
  it('is-created-with-a-secret-that-a-replay-does-not-repeat', async () => {
    const input = {
      ...of,
      name: 'Portal',
      address: 'https://portal.merton.example/',
      kinds: ['RATING_CHANGED'],
    };
    const key = { 'idempotency-key': 'create' };
    const created = (await run('WebhookCreate', { input }, key)) as {
      webhook: { id: string };
      secret: string;
    };
    ({ secret } = created);
    id = created.webhook.id;
    expect(secret).toMatch(/^whsec_/);
    expect(await run('WebhookCreate', { input }, key)).toEqual({ ...created, secret: null });
    expect(await run('Webhooks', of)).toEqual([created.webhook]);
    expect(await run('Webhooks', of, {}, member)).toEqual([]);
  });

  it('is-updated-only-from-its-current-version', async () => {
    const input = { ...of, id, kinds: ['PUBLICATION_RELEASED', 'RATING_CHANGED'], version: 1 };
    expect(await run('WebhookUpdate', { input })).toMatchObject({
      webhook: { name: 'Portal', kinds: ['PUBLICATION_RELEASED', 'RATING_CHANGED'], version: 2 },
      userErrors: [],
    });
    expect(await run('WebhookUpdate', { input })).toMatchObject({
      userErrors: [{ code: 'STALE', currentVersion: 2, path: ['input', 'version'] }],
    });
    for (const [wrong, code] of [
      [{ address: 'http://localhost/' }, 'MALFORMED_ADDRESS'],
      [{ kinds: [] }, 'REQUIRED'],
    ] as const) {
      expect(await run('WebhookUpdate', { input: { ...of, id, ...wrong } })).toMatchObject({
        webhook: null,
        userErrors: [{ code }],
      });
    }
  });

  it('gets-a-new-secret', async () => {
    const input = { ...of, id, overlapHours: 24 };
    const rotated = (await run('WebhookRotateSecret', { input })) as {
      webhook: { previousSecretEndsAt: string };
      secret: string;
    };
    expect(rotated.secret).not.toBe(secret);
    expect(Date.parse(rotated.webhook.previousSecretEndsAt)).toBeGreaterThan(Date.now());
  });

  it('is-tested-and-a-dead-delivery-is-retried-by-hand', async () => {
    const tested = (await run('WebhookTest', { input: { ...of, id } })) as { event: { id: string } };
    const dispatcher = dispatcherOf(app, { resolve: async () => [{ address: '10.0.0.1', family: 4 }] });
    expect(await sendDue(dispatcher)).toBe(1);
    const [delivery] = await dead();
    expect(delivery).toMatchObject({ webhook: { id }, event: { id: tested.event.id, kind: 'PING' } });
    expect(delivery?.attempts).toMatchObject([{ status: null, failure: 'ADDRESS_REFUSED' }]);
    const input = { ...of, id: delivery?.id };
    expect(await run('WebhookDeliveryRetry', { input })).toMatchObject({
      webhookDelivery: { state: 'PENDING', settledAt: null },
      userErrors: [],
    });
    expect(await dead()).toEqual([]);
    expect(await run('WebhookDeliveryRetry', { input })).toMatchObject({
      webhookDelivery: null,
      userErrors: [{ code: 'WRONG_STATE' }],
    });
    expect(await sendDue(dispatcher)).toBe(1);
    expect((await dead())[0]?.attempts).toHaveLength(2);
  });

  it('is-removed', async () => {
    const input = { ...of, id };
    expect(await run('WebhookRemove', { input })).toMatchObject({ webhook: { id }, userErrors: [] });
    expect(await run('Webhooks', of)).toEqual([]);
    expect(await run('WebhookTest', { input })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  it('has-its-changes-in-the-audit-trail-without-any-secret', async () => {
    const trail = (await run('AuditTrail', { ...of, first: 100, filter: { subject: 'WEBHOOK' } })) as {
      nodes: { action: string }[];
    };
    expect(trail.nodes.map(({ action }) => action).reverse()).toEqual([
      'webhookCreate',
      'webhookUpdate',
      'webhookRotateSecret',
      'webhookTest',
      'webhookRemove',
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/whsec_/);
  });
});

it('a-subscription-is-rejected-at-graphql-with-its-endpoint', async () => {
  const { status, errors } = await member.asks(operations.get('EventStream') ?? '', of);
  expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  expect(errors[0]?.message).toContain('/graphql/stream');
});
