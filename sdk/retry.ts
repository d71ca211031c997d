import { type ErrorKind, YardstickError } from './errors.js';
import type { Limits } from './limits.js';

export interface RetryPolicy {
  /** How often a call is retried after its first attempt; 0 for never. */
  readonly retries: number;
  /** The longest wait before the first retry, in milliseconds. It doubles with each further retry. */
  readonly firstDelay: number;
  /** The limit of that doubling, in milliseconds. */
  readonly longestDelay: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 3, firstDelay: 250, longestDelay: 8_000 };

const passing: readonly ErrorKind[] = ['network', 'rate-limited', 'unavailable'];

/**
 * True if a retry may succeed. That includes a change whose first attempt the service is still processing.
 */
export const mayPass = (error: unknown): error is YardstickError =>
  error instanceof YardstickError &&
  (passing.includes(error.kind) || error.code === 'IDEMPOTENCY_KEY_IN_PROGRESS');

/**
 * Milliseconds before retry number `retry` (0 is the first): random between 0 and the limit (full jitter), so
 * that clients which failed together do not return together; never less than `retryAfter`.
 */
export function delayBefore(
  retry: number,
  { firstDelay, longestDelay }: RetryPolicy,
  retryAfter = 0,
  random = Math.random,
): number {
  return Math.max(retryAfter, random() * Math.min(longestDelay, firstDelay * 2 ** retry));
}

/** Resolves after the milliseconds, or when the signal aborts: the next attempt then throws. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}

/**
 * Attempts a call until it succeeds, fails for good, or reaches the policy's or the call's limits. Retries a
 * missing connection, 429, 502, 503, 504, and a change that is still under way. A wait that would outlast the
 * call's time does not begin: the error is thrown at once, with its `retryAfter`.
 */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  policy: RetryPolicy,
  limits: Limits,
): Promise<Result> {
  for (let retry = 0; ; retry += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayPass(error)) throw error;
      const delay = delayBefore(retry, policy, error.retryAfter);
      if (retry >= policy.retries || Date.now() + delay >= limits.endsAt) throw error;
      await wait(delay, limits.signal);
    }
  }
}
