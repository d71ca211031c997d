import { describe, expect, it } from 'vitest';
import {
  isSigned,
  newWebhookSecret,
  replayWindow,
  signatureOf,
  webhookHeaders,
} from '../../server/access/webhook-signature.js';

/** The example in the Standard Webhooks project's own libraries. */
const example = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  message: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const now = example.message.timestamp * 1000;
const delivery = { headers: webhookHeaders(example.message, [example.secret]), body: example.message.body };

describe('a-message', () => {
  it('is-signed-as-the-specification-prescribes', () => {
    expect(signatureOf(example.message, example.secret)).toBe(example.signature);
    expect(delivery.headers).toEqual({
      'webhook-id': example.message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': example.signature,
    });
    expect(isSigned(delivery, example.secret, now)).toBe(true);
  });

  it.each([
    ['its-body', { ...delivery, body: '{"test": 2432232315}' }],
    ['its-id', { ...delivery, headers: { ...delivery.headers, 'webhook-id': 'msg_another' } }],
    ['its-time', { ...delivery, headers: { ...delivery.headers, 'webhook-timestamp': '1614265331' } }],
    ['its-signature', { ...delivery, headers: { ...delivery.headers, 'webhook-signature': 'v1,AAAA' } }],
    ['its-headers-gone', { ...delivery, headers: {} }],
  ])('is-rejected-with-%s-altered', (_what, altered) => {
    expect(isSigned(altered, example.secret, now)).toBe(false);
  });

  it('is-accepted-within-five-minutes-of-its-timestamp-and-rejected-later', () => {
    const at = (seconds: number) => isSigned(delivery, example.secret, now + seconds * 1000);
    expect([at(replayWindow), at(-replayWindow)]).toEqual([true, true]);
    expect([at(replayWindow + 1), at(-replayWindow - 1)]).toEqual([false, false]);
  });

  it('signed-by-two-secrets-is-accepted-with-either', () => {
    const [old, next] = [newWebhookSecret(), newWebhookSecret()];
    const both = { ...delivery, headers: webhookHeaders(example.message, [next, old]) };
    expect([old, next, newWebhookSecret()].map((secret) => isSigned(both, secret, now))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
