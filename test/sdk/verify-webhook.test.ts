import { describe, expect, it } from 'vitest';
import { verifyWebhook, YardstickError } from '../../sdk/index.js';
import { newWebhookSecret, webhookHeaders } from '../../server/access/webhook-signature.js';

const secret = newWebhookSecret();
const body = JSON.stringify({
  id: '0199c7f2-5a54-7c7e-8f7d-1d4b7d0c1a11',
  type: 'ping',
  timestamp: '2018-11-01T12:00:00.000Z',
  council: 'E09000024',
  data: { webhookId: 'w' },
});
const now = 1_614_265_330_000;
const message = { id: '0199c7f2-5a54-7c7e-8f7d-1d4b7d0c1a11', timestamp: now / 1000, body };
const headers = webhookHeaders(message, [secret]);

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'accepted',
    (error: unknown) => (error instanceof YardstickError ? [error.kind, error.code] : error),
  );

describe('a-message-that-the-service-signed', () => {
  it.each([
    ['with-headers-of-fetch', new Headers(headers), body],
    ['with-headers-of-node', headers, body],
    ['with-a-body-of-bytes', headers, new TextEncoder().encode(body)],
  ])('%s-is-accepted', async (_name, received, content) => {
    const event = await verifyWebhook({ headers: received, body: content }, secret, { now });
    expect(event).toMatchObject({ type: 'ping', data: { webhookId: 'w' } });
  });

  it('is-accepted-with-the-old-secret-and-with-the-new-one', async () => {
    const next = newWebhookSecret();
    const both = { headers: webhookHeaders(message, [next, secret]), body };
    expect(await codeOf(verifyWebhook(both, secret, { now }))).toBe('accepted');
    expect(await codeOf(verifyWebhook(both, next, { now }))).toBe('accepted');
  });
});

describe('a-request-is-refused', () => {
  it.each([
    ['with-an-altered-body', { headers, body: body.replace('"w"', '"v"') }],
    ['with-another-id', { headers: { ...headers, 'webhook-id': 'another' }, body }],
    ['with-another-time', { headers: { ...headers, 'webhook-timestamp': `${now / 1000 + 1}` }, body }],
    ['without-a-signature', { headers: { ...headers, 'webhook-signature': '' }, body }],
    ['with-a-malformed-signature', { headers: { ...headers, 'webhook-signature': 'v1,%%%' }, body }],
    ['without-headers', { headers: {}, body }],
  ])('%s', async (_name, received) => {
    expect(await codeOf(verifyWebhook(received, secret, { now }))).toEqual(['invalid', 'WEBHOOK_SIGNATURE']);
  });

  it('if-another-secret-signed-it', async () => {
    const received = { headers, body };
    expect(await codeOf(verifyWebhook(received, newWebhookSecret(), { now }))).toEqual([
      'invalid',
      'WEBHOOK_SIGNATURE',
    ]);
  });

  it('if-it-is-older-than-five-minutes', async () => {
    const received = { headers, body };
    expect(await codeOf(verifyWebhook(received, secret, { now: now + 300_000 }))).toBe('accepted');
    expect(await codeOf(verifyWebhook(received, secret, { now: now + 301_000 }))).toEqual([
      'invalid',
      'WEBHOOK_TOO_OLD',
    ]);
  });

  it('if-the-secret-is-malformed', async () => {
    expect(await codeOf(verifyWebhook({ headers, body }, 'whsec_', { now }))).toBeInstanceOf(TypeError);
  });
});
