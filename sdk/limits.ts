import type { ErrorKind } from './errors.js';

/** What ends a call early: its time, or the caller. */
export interface Limits {
  /** Aborts at the first of the two, with an {@link Interruption} as its reason. */
  readonly signal: AbortSignal;
  /** When the time is over, in milliseconds since 1970. */
  readonly endsAt: number;
  /** To be called when the call is over, so that neither timer nor listener outlives it. */
  release(): void;
}

export interface Interruption {
  readonly kind: ErrorKind & ('timeout' | 'aborted');
  readonly cause: unknown;
}

/**
 * Starts the clock of one call, `timeout` in milliseconds, all its attempts and waits included.
 * `AbortSignal.any` and `.timeout` would do the same, were their timers not collected as garbage before
 * they fire in some versions of Node 20.
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

/** Why the limits ended the call, or `undefined` while they have not. */
export function interruptionOf({ signal }: Limits): Interruption | undefined {
  return signal.aborted ? (signal.reason as Interruption) : undefined;
}
