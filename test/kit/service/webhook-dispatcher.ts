import { openWebhookSender, type WebhookSenderSettings } from '../../../server/http/webhook-post.js';
import {
  openWebhookDispatcher,
  type WebhookDispatcher,
} from '../../../server/services/events/deliver-webhooks.js';
import type { TestApp } from '../councils/councils.js';
import { ask } from '../database/sql.js';

/** Whoever sends events, who may reach this machine. */
export const dispatcherOf = (
  { database }: TestApp,
  settings: Partial<WebhookSenderSettings> = {},
): WebhookDispatcher =>
  openWebhookDispatcher(
    database,
    () => new Date(),
    openWebhookSender({ allowLoopback: true, timeout: 2_000, ...settings }),
  );

const never = new AbortController().signal;

/** Sends all that is due now, and gives how many attempts that were. */
export async function sendDue(dispatcher: WebhookDispatcher): Promise<number> {
  let sent = 0;
  for (;;) {
    const claimed = await dispatcher.claim(20);
    if (claimed.length === 0) return sent;
    await Promise.all(claimed.map((one) => dispatcher.deliver(one, never)));
    sent += claimed.length;
  }
}

/** As if everything that waits to be sent again had waited long enough. */
export const waitForAll = async ({ test }: TestApp): Promise<void> => {
  await ask(
    test.administrator,
    `UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE state = 'PENDING'`,
  );
};
