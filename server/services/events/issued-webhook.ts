import type { Principal } from '../../access/principal.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';

export interface ShownWebhook {
  readonly record: WebhookRecord;
  /** Shown once. Empty if the request repeats an earlier one with the same idempotency key. */
  readonly secret: string;
}

/**
 * A webhook with its new secret. The secret must stay out of the result of the transaction: it is stored for
 * a day to answer repeated requests.
 */
export function shownWebhook(
  result: Result<WebhookRecord>,
  secret: string,
  { origin }: Principal,
): Result<ShownWebhook> {
  if (!result.ok) return result;
  return ok({ record: result.value, secret: origin.idempotency?.outcome === 'REPLAYED' ? '' : secret });
}
