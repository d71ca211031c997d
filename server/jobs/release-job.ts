import type { Log } from '../log.js';

/** Milliseconds from one look to the next: how late a release may be. It is never early. */
const interval = 1_000;

/**
 * Looks every second whether a publication is to be released, one look at a time, from now until it is stopped. What
 * went wrong is logged and tried again at the next look: the database may be away for a while.
 */
export function startReleaseJob(
  release: () => Promise<number>,
  log: Pick<Log, 'error' | 'info'>,
): { readonly stop: () => Promise<void> } {
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  const look = (): void => {
    if (isLooking) return;
    isLooking = true;
    looking = release()
      .then((released) => {
        if (released > 0) log.info({ released }, 'publications released');
      })
      .catch((error: unknown) => log.error({ err: error }, 'publications could not be released'))
      .finally(() => {
        isLooking = false;
      });
  };
  const timer = setInterval(look, interval);
  timer.unref();
  look();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
