import { openPost, type PostSettings } from '../../../server/http/webhook-post.js';
import { openCourier, type WebhookCourier } from '../../../server/services/events/deliver-webhooks.js';
import type { House } from '../councils/councils.js';
import { ask } from '../database/sql.js';

/** Whoever sends events, who may reach this machine. */
export const courierOf = ({ database }: House, settings: Partial<PostSettings> = {}): WebhookCourier =>
  openCourier(database, () => new Date(), openPost({ allowLoopback: true, timeout: 2_000, ...settings }));

const never = new AbortController().signal;

/** Sends all that is due now, and gives how many attempts that were. */
export async function sendDue(courier: WebhookCourier): Promise<number> {
  let sent = 0;
  for (;;) {
    const claimed = await courier.claim(20);
    if (claimed.length === 0) return sent;
    await Promise.all(claimed.map((one) => courier.deliver(one, never)));
    sent += claimed.length;
  }
}

/** As if everything that waits to be sent again had waited long enough. */
export const waitForAll = async ({ test }: House): Promise<void> => {
  await ask(
    test.administrator,
    `UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE state = 'PENDING'`,
  );
};
