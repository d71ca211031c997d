import type { ErrorKind } from './errors.js';

/** The limits that can end a call early: its timeout and the caller's signal. */
export interface Limits {
  /** Aborts when either limit is reached, with an {@link Interruption} as its reason. */
  readonly signal: AbortSignal;
  /** The end of the timeout, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Removes the timer and the listener. Call it when the call is over. */
  release(): void;
}

export interface Interruption {
  readonly kind: ErrorKind & ('timeout' | 'aborted');
  readonly cause: unknown;
}

/**
 * Starts the limits of one call. `timeout` is in milliseconds and includes all attempts and waits. `AbortSignal.any`
 * and `AbortSignal.timeout` are not used, because in some versions of Node 20 their timers are garbage collected before
 * they fire.
 */
export function startLimits(timeout: number, caller: AbortSignal | undefined): Limits {
  const controller = new AbortController();
  const interrupt = (interruption: Interruption) => controller.abort(interruption);
  const abort = () => interrupt({ kind: 'aborted', cause: caller?.reason });
  const timer = setTimeout(() => interrupt({ kind: 'timeout', cause: undefined }), timeout);
  if (caller?.aborted) abort();
  caller?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    endsAt: Date.now() + timeout,
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    },
  };
}

/** Returns the reason why the limits ended the call, or `undefined` if they did not end it. */
export function interruptionOf({ signal }: Limits): Interruption | undefined {
  return signal.aborted ? (signal.reason as Interruption) : undefined;
}
