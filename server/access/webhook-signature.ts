import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Seconds by which the timestamp of an accepted message may be old or ahead. */
export const replayWindow = 300;

const prefix = 'whsec_';

/**
 * Returns a new secret in the form of the Standard Webhooks specification: `whsec_`, then 256 random bits in
 * Base64.
 */
export const newWebhookSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`;

export interface WebhookMessage {
  /** Id of the message, the same for every attempt to deliver it. It contains no full stop. */
  readonly id: string;
  /** The time of the attempt, in whole seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * Returns a message's signature by one secret: `v1,` and the HMAC-SHA256 of `id.timestamp.body` in Base64
 * (Standard Webhooks 1.0.0, "Signature scheme").
 */
export function signatureOf({ id, timestamp, body }: WebhookMessage, secret: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/**
 * Returns the headers of a message. They have a signature by each secret, so that a receiver can change from
 * one secret to the other.
 */
export const webhookHeaders = (message: WebhookMessage, secrets: readonly string[]) => ({
  'webhook-id': message.id,
  'webhook-timestamp': `${message.timestamp}`,
  'webhook-signature': secrets.map((secret) => signatureOf(message, secret)).join(' '),
});

export interface ReceivedMessage {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/**
 * Checks a message as its receiver does. Returns true if the message was signed with the secret, within
 * {@link replayWindow} of now. The comparison takes constant time.
 *
 * @param now Milliseconds since 1970.
 */
export function isSigned({ headers, body }: ReceivedMessage, secret: string, now: number): boolean {
  const id = headers['webhook-id'] ?? '';
  const timestamp = Number(headers['webhook-timestamp'] ?? Number.NaN);
  if (!Number.isInteger(timestamp) || Math.abs(now / 1000 - timestamp) > replayWindow) return false;
  const expected = Buffer.from(signatureOf({ id, timestamp, body }, secret));
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .map((signature) => Buffer.from(signature))
    .some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected));
}
