import type { Log } from '../log.js';

/** Milliseconds between two checks. A change by another server is known to this server after at most this time. */
const interval = 60_000;

/**
 * Starts a job that runs until it is stopped. At each check it gives councils the new codes that have become valid, and
 * reads the register of areas again. Every server runs this job, because every server has the register in memory. An
 * error is logged, and the next check tries again.
 */
export function startAreaJob(
  adoptCodes: () => Promise<number>,
  log: Pick<Log, 'error' | 'info'>,
): { readonly stop: () => Promise<void> } {
  let lastCheck: Promise<void> = Promise.resolve();
  let isChecking = false;
  const check = (): void => {
    if (isChecking) return;
    isChecking = true;
    lastCheck = adoptCodes()
      .then((adopted) => {
        if (adopted > 0) log.info({ adopted }, 'councils have new codes');
      })
      .catch((error: unknown) => log.error({ err: error }, 'the register of areas could not be read'))
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
