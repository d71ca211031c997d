import type { Log } from '../log.js';
import type { WebhookDispatcher } from '../services/events/deliver-webhooks.js';

/** Milliseconds from one look to the next. */
const interval = 1_000;
/** How many deliveries of this process are under way at a time. */
const mostAtOnce = 20;

/**
 * Sends what is due to webhooks, from now until it is stopped: looks every second, and again as soon as one is done.
 * What went wrong on our side is logged, and sent again when nobody holds it any more. Stopping ends what is under way.
 */
export function startWebhookJob(
  dispatcher: WebhookDispatcher,
  log: Pick<Log, 'error'>,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    try {
      for (const claimed of await dispatcher.claim(mostAtOnce - underWay.size)) {
        const delivery = dispatcher
          .deliver(claimed, stopping.signal)
          .catch((error: unknown) =>
            log.error({ err: error, delivery: claimed.id }, 'an event could not be sent'),
          )
          .finally(() => {
            underWay.delete(delivery);
            lookAgain();
          });
        underWay.add(delivery);
      }
    } catch (error) {
      log.error({ err: error }, 'webhooks could not be looked after');
    }
  }

  function lookAgain(): void {
    if (stopping.signal.aborted || looking || underWay.size >= mostAtOnce) return;
    looking = look().finally(() => {
      looking = undefined;
    });
  }

  const timer = setInterval(lookAgain, interval);
  timer.unref();
  lookAgain();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await looking;
      await Promise.all(underWay);
    },
  };
}
