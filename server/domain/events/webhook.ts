/** Addresses that a council wants to be told of its events, and how often each is tried. */
import type { EventKind } from './event.js';

/** `PAUSED` by the council; `GONE`: it answered 410, so that nothing more is sent there. */
export const webhookStates = ['ACTIVE', 'PAUSED', 'GONE'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** Of the kinds of event, those that are sent to whoever asked for them. A ping goes to the webhook that is tried. */
export type WebhookKind = Exclude<EventKind, 'PING'>;

/** The most webhooks of one council. */
export const webhookLimit = 10;

/** `DEAD`: given up; somebody may have it sent again. */
export const deliveryStates = ['PENDING', 'DELIVERED', 'DEAD'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * Why an attempt failed: the address is not of a public host; nobody is there, or the connection broke; its
 * certificate does not hold; it took too long; it sent us elsewhere; it answered something other than 2xx; the
 * webhook was paused, or removed, before its turn came.
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

/** What came of one attempt. */
export interface AttemptOutcome {
  /** Of the answer; `null` where there was none. */
  readonly status: number | null;
  /** `null` for success. */
  readonly failure: DeliveryFailure | null;
  /** Milliseconds that the receiver asked us to wait; `null` where it asked nothing. */
  readonly retryAfter: number | null;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Milliseconds after each failed attempt until the next: ten attempts over three days, as the Standard Webhooks
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

/** The longest that a receiver may have us wait. */
const longestWait = 24 * hour;

/** How much longer a wait may be by chance, so that what failed together does not come back together. */
const jitterShare = 0.2;

export type DeliveryProgress =
  | { readonly state: 'DELIVERED' | 'DEAD' }
  | { readonly state: 'PENDING'; readonly waitFor: number };

/**
 * Where a delivery stands after an attempt, its `attempts`-th. A refused address, a webhook that is not active and
 * 410 Gone are not tried again.
 *
 * @param jitter From 0 up to 1, by chance.
 */
export function progressAfter(attempts: number, outcome: AttemptOutcome, jitter: number): DeliveryProgress {
  const { failure, status, retryAfter } = outcome;
  if (failure === null) return { state: 'DELIVERED' };
  const delay = retryDelays[attempts - 1];
  const isFinal = failure === 'ADDRESS_REFUSED' || failure === 'NOT_ACTIVE' || status === 410;
  if (isFinal || delay === undefined) return { state: 'DEAD' };
  const wished = Math.min(retryAfter ?? 0, longestWait);
  return { state: 'PENDING', waitFor: Math.round(Math.max(delay * (1 + jitterShare * jitter), wished)) };
}
