/** Webhooks: the addresses to which a council's events are sent, and the retry schedule. */
import type { EventKind } from './event.js';

/**
 * `PAUSED`: the council paused the webhook. `GONE`: the receiver answered 410, so nothing more is sent to it.
 */
export const webhookStates = ['ACTIVE', 'PAUSED', 'GONE'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** The kinds of event that a webhook can subscribe to. A ping goes only to the webhook under test. */
export type WebhookKind = Exclude<EventKind, 'PING'>;

/** The maximum number of webhooks per council. */
export const webhookLimit = 10;

/** `DEAD`: there are no further attempts, unless a user asks for another one. */
export const deliveryStates = ['PENDING', 'DELIVERED', 'DEAD'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * The reasons for a failed attempt. `ADDRESS_REFUSED`: the address is not of a public host. `UNREACHABLE`:
 * there was no connection, or it broke. `CERTIFICATE`: the certificate is invalid. `TIMEOUT`: the attempt
 * took too long. `REDIRECT`: the answer was a redirect. `STATUS`: the answer had another status than 2xx.
 * `NOT_ACTIVE`: the webhook was paused or removed before the attempt.
 */
export const deliveryFailures = [
  'ADDRESS_REFUSED',
  'UNREACHABLE',
  'CERTIFICATE',
  'TIMEOUT',
  'REDIRECT',
  'STATUS',
  'NOT_ACTIVE',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** The outcome of one attempt. */
export interface AttemptOutcome {
  /** The status code of the answer; `null` if there was none. */
  readonly status: number | null;
  /** `null` for success. */
  readonly failure: DeliveryFailure | null;
  /** The delay in milliseconds that the receiver requested; `null` if none. */
  readonly retryAfter: number | null;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * The delay in milliseconds after each failed attempt: ten attempts over three days, as the Standard Webhooks
 * specification (1.0.0, "Deliverability and reliability") proposes.
 */
export const retryDelays: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** The longest delay that a receiver may request. */
const longestWait = 24 * hour;

/**
 * The largest random addition to a delay, as a share of it. Deliveries that failed together are therefore not
 * retried together.
 */
const jitterShare = 0.2;

export type DeliveryProgress =
  | { readonly state: 'DELIVERED' | 'DEAD' }
  | { readonly state: 'PENDING'; readonly waitFor: number };

/**
 * Returns the state of a delivery after its `attempts`-th attempt. There is no further attempt after a
 * rejected address, an inactive webhook or the status 410 Gone. `waitFor` is in milliseconds.
 *
 * @param jitter A random number from 0 up to 1.
 */
export function progressAfter(attempts: number, outcome: AttemptOutcome, jitter: number): DeliveryProgress {
  const { failure, status, retryAfter } = outcome;
  if (failure === null) return { state: 'DELIVERED' };
  const delay = retryDelays[attempts - 1];
  const isFinal = failure === 'ADDRESS_REFUSED' || failure === 'NOT_ACTIVE' || status === 410;
  if (isFinal || delay === undefined) return { state: 'DEAD' };
  const requested = Math.min(retryAfter ?? 0, longestWait);
  return { state: 'PENDING', waitFor: Math.round(Math.max(delay * (1 + jitterShare * jitter), requested)) };
}
