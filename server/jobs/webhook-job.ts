import type { Log } from '../log.js';
import type { WebhookDispatcher } from '../services/events/deliver-webhooks.js';

/** Milliseconds between two checks. */
const interval = 1_000;
/** The most deliveries that this process sends at a time. */
const concurrency = 20;

/**
 * Starts a job that sends due webhook deliveries until it is stopped. It checks once a second, and again as soon as a
 * delivery is done. An error on our side is logged, and the delivery is sent again when its claim expires. `stop`
 * aborts the deliveries in progress.
 */
export function startWebhookJob(
  dispatcher: WebhookDispatcher,
  log: Pick<Log, 'error'>,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  let check: Promise<void> | undefined;

  async function sendDue(): Promise<void> {
    try {
      for (const claimed of await dispatcher.claim(concurrency - underWay.size)) {
        const delivery = dispatcher
          .deliver(claimed, stopping.signal)
          .catch((error: unknown) =>
            log.error({ err: error, delivery: claimed.id }, 'an event could not be sent'),
          )
          .finally(() => {
            underWay.delete(delivery);
            startCheck();
          });
        underWay.add(delivery);
      }
    } catch (error) {
      log.error({ err: error }, 'due webhook deliveries could not be claimed');
    }
  }

  function startCheck(): void {
    if (stopping.signal.aborted || check || underWay.size >= concurrency) return;
    check = sendDue().finally(() => {
      check = undefined;
    });
  }

  const timer = setInterval(startCheck, interval);
  timer.unref();
  startCheck();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await check;
      await Promise.all(underWay);
    },
  };
}
