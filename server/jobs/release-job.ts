import type { Log } from '../log.js';

/** Milliseconds between two checks. A release is at most this late, and never early. */
const interval = 1_000;

/**
 * Starts a job that releases due publications until it is stopped. It checks once a second, and never runs two checks
 * at once. An error is logged and the next check tries again, because the database may be unavailable for a while.
 */
export function startReleaseJob(
  release: () => Promise<number>,
  log: Pick<Log, 'error' | 'info'>,
): { readonly stop: () => Promise<void> } {
  let lastCheck: Promise<void> = Promise.resolve();
  let isChecking = false;
  const check = (): void => {
    if (isChecking) return;
    isChecking = true;
    lastCheck = release()
      .then((released) => {
        if (released > 0) log.info({ released }, 'publications released');
      })
      .catch((error: unknown) => log.error({ err: error }, 'publications could not be released'))
      .finally(() => {
        isChecking = false;
      });
  };
  const timer = setInterval(check, interval);
  timer.unref();
  check();
  return {
    stop: async () => {
      clearInterval(timer);
      await lastCheck;
    },
  };
}
