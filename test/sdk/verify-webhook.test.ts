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
    () => 'taken',
    (error: unknown) => (error instanceof YardstickError ? [error.kind, error.code] : error),
  );

describe('what-the-service-signed', () => {
  it.each([
    ['with-headers-of-fetch', new Headers(headers), body],
    ['with-headers-of-node', headers, body],
    ['with-a-body-of-bytes', headers, new TextEncoder().encode(body)],
  ])('%s-is-taken', async (_name, given, content) => {
    const event = await verifyWebhook({ headers: given, body: content }, secret, { now });
    expect(event).toMatchObject({ type: 'ping', data: { webhookId: 'w' } });
  });

  it('is-taken-by-the-old-secret-and-by-the-new-one', async () => {
    const next = newWebhookSecret();
    const both = { headers: webhookHeaders(message, [next, secret]), body };
    expect(await codeOf(verifyWebhook(both, secret, { now }))).toBe('taken');
    expect(await codeOf(verifyWebhook(both, next, { now }))).toBe('taken');
  });
});

describe('what-is-refused', () => {
  it.each([
    ['an-altered-body', { headers, body: body.replace('"w"', '"v"') }],
    ['another-id', { headers: { ...headers, 'webhook-id': 'another' }, body }],
    ['another-time', { headers: { ...headers, 'webhook-timestamp': `${now / 1000 + 1}` }, body }],
    ['no-signature', { headers: { ...headers, 'webhook-signature': '' }, body }],
    ['a-signature-that-is-none', { headers: { ...headers, 'webhook-signature': 'v1,%%%' }, body }],
    ['no-headers', { headers: {}, body }],
  ])('%s', async (_name, received) => {
    expect(await codeOf(verifyWebhook(received, secret, { now }))).toEqual(['invalid', 'WEBHOOK_SIGNATURE']);
  });

  it('what-another-secret-signed', async () => {
    const received = { headers, body };
    expect(await codeOf(verifyWebhook(received, newWebhookSecret(), { now }))).toEqual([
      'invalid',
      'WEBHOOK_SIGNATURE',
    ]);
  });

  it('what-is-sent-again-after-five-minutes', async () => {
    const received = { headers, body };
    expect(await codeOf(verifyWebhook(received, secret, { now: now + 300_000 }))).toBe('taken');
    expect(await codeOf(verifyWebhook(received, secret, { now: now + 301_000 }))).toEqual([
      'invalid',
      'WEBHOOK_TOO_OLD',
    ]);
  });

  it('a-secret-that-is-none', async () => {
    expect(await codeOf(verifyWebhook({ headers, body }, 'whsec_', { now }))).toBeInstanceOf(TypeError);
  });
});
