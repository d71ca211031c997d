import type { Principal } from '../../access/principal.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';

export interface ShownWebhook {
  readonly record: WebhookRecord;
  /** Shown this once: empty for whoever sends again, under an idempotency key, what was done before. */
  readonly secret: string;
}

/** A webhook with a secret that was just made. It was made before the door, where answers are kept for a day. */
export function shownWebhook(
  made: Result<WebhookRecord>,
  secret: string,
  { origin }: Principal,
): Result<ShownWebhook> {
  if (!made.ok) return made;
  return ok({ record: made.value, secret: origin.idempotency?.outcome === 'REPLAYED' ? '' : secret });
}
