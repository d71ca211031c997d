import { openWebhookSender, type WebhookSenderSettings } from '../../../server/http/webhook-post.js';
import {
  openWebhookDispatcher,
  type WebhookDispatcher,
} from '../../../server/services/events/deliver-webhooks.js';
import type { TestApp } from '../councils/councils.js';
import { ask } from '../database/sql.js';

/** Opens a webhook dispatcher that may send to this machine. */
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

/** Sends all due deliveries, and returns the number of attempts. */
export async function sendDue(dispatcher: WebhookDispatcher): Promise<number> {
  let attempts = 0;
  for (;;) {
    const deliveries = await dispatcher.claim(20);
    if (deliveries.length === 0) return attempts;
    await Promise.all(deliveries.map((delivery) => dispatcher.deliver(delivery, never)));
    attempts += deliveries.length;
  }
}

/** Makes all pending deliveries due now. */
export const waitForAll = async ({ test }: TestApp): Promise<void> => {
  await ask(
    test.administrator,
    `UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE state = 'PENDING'`,
  );
};
