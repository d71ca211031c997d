import { type ErrorKind, YardstickError } from './errors.js';
import type { Limits } from './limits.js';

export interface RetryPolicy {
  /** The most retries after the first attempt of a call; 0 for none. */
  readonly retries: number;
  /** The longest wait before the first retry, in milliseconds. The longest wait doubles with each further retry. */
  readonly firstDelay: number;
  /** The limit above which the longest wait does not double further, in milliseconds. */
  readonly longestDelay: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 3, firstDelay: 250, longestDelay: 8_000 };

const passing: readonly ErrorKind[] = ['network', 'rate-limited', 'unavailable'];

/**
 * Returns true if a retry of the failed call may succeed. This is also the case for a mutation whose first attempt the
 * service is still processing.
 */
export const mayPass = (error: unknown): error is YardstickError =>
  error instanceof YardstickError &&
  (passing.includes(error.kind) || error.code === 'IDEMPOTENCY_KEY_IN_PROGRESS');

/**
 * Returns the milliseconds to wait before retry number `retry` (0 is the first). The wait is random between 0 and the
 * policy's longest wait (full jitter), so that clients that failed together do not retry together. It is never shorter
 * than `retryAfter`.
 */
export function delayBefore(
  retry: number,
  { firstDelay, longestDelay }: RetryPolicy,
  retryAfter = 0,
  random = Math.random,
): number {
  return Math.max(retryAfter, random() * Math.min(longestDelay, firstDelay * 2 ** retry));
}

/** Waits for the milliseconds, or until the signal aborts. It does not throw then, because the next attempt throws. */
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
 * Repeats a call until it succeeds, fails with an error that a retry cannot mend, or reaches the limits of the policy
 * or the call. Retries after a missing connection, the statuses 429, 502, 503 and 504, and if the service is still
 * processing an earlier attempt. If the wait would exceed the call's time, throws the error at once, with its
 * `retryAfter`.
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
