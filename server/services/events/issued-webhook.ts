import type { Principal } from '../../access/principal.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';

export interface ShownWebhook {
  readonly record: WebhookRecord;
  /** The new secret, shown once. Empty if the request repeats an earlier one with the same idempotency key. */
  readonly secret: string;
}

/**
 * Adds the new secret of a webhook to its record, after the transaction. The result of the transaction is stored
 * for a day to answer repeated requests, so it must not contain the secret.
 */
export function shownWebhook(
  result: Result<WebhookRecord>,
  secret: string,
  { origin }: Principal,
): Result<ShownWebhook> {
  if (!result.ok) return result;
  return ok({ record: result.value, secret: origin.idempotency?.outcome === 'REPLAYED' ? '' : secret });
}
