import { type ErrorKind, YardstickError } from './errors.js';
import type { Limits } from './limits.js';

export interface RetryPolicy {
  /** How often a call is sent again after its first attempt; 0 for never. */
  readonly retries: number;
  /** Milliseconds: the longest wait before the first retry. It doubles with each further one … */
  readonly firstDelay: number;
  /** … up to this, milliseconds. */
  readonly longestDelay: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 3, firstDelay: 250, longestDelay: 8_000 };

const passing: readonly ErrorKind[] = ['network', 'rate-limited', 'unavailable'];

/** Whether the same call may succeed if it is sent again: also where its first sending is still being worked on. */
export const mayPass = (error: unknown): error is YardstickError =>
  error instanceof YardstickError &&
  (passing.includes(error.kind) || error.code === 'IDEMPOTENCY_KEY_IN_PROGRESS');

/**
 * Milliseconds before retry number `retry` (0 is the first): anywhere between none and the longest, so
 * that clients which failed together do not return together; never sooner than the service asked.
 */
export function delayBefore(
  retry: number,
  { firstDelay, longestDelay }: RetryPolicy,
  retryAfter = 0,
  random = Math.random,
): number {
  return Math.max(retryAfter, random() * Math.min(longestDelay, firstDelay * 2 ** retry));
}

/** Resolves after the milliseconds, or as soon as the signal aborts: the next attempt then says so. */
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
 * Attempts until it succeeds, fails for good, or the policy or the limits end it. What may pass is tried
 * again: no connection, 429, 502, 503, 504, and a change that is still under way. A wait that would outlast the
 * call's time is not begun: the failure is reported at once, with its `retryAfter`.
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
