import type { EntityManager } from 'typeorm';
import type { CouncilEvent } from '../../domain/events/event.js';
import type { DeliveryProgress } from '../../domain/events/webhook.js';
import { councilEvent, type EventRow, eventColumns } from './event-trail.js';
import type { AttemptRecord } from './webhook-delivery-store.js';

/** A due delivery: its event, the address to send it to, and the secrets to sign it with. */
export interface DueDelivery {
  readonly webhookId: string;
  readonly address: string;
  /** False if the webhook is removed, or if it is paused and the event is not a ping. */
  readonly isWanted: boolean;
  /** The number of attempts so far. */
  readonly attempts: number;
  readonly event: CouncilEvent;
  /** The secrets to sign the delivery with, newest first. */
  readonly secrets: readonly string[];
}

/** The store that the webhook dispatcher uses for one council. No other store reads webhooks' secrets. */
export const webhookDispatchStore = (manager: EntityManager, councilId: string) => ({
  /** Reads a due delivery; returns `undefined` if the delivery is settled already. */
  async dueDelivery(deliveryId: string): Promise<DueDelivery | undefined> {
    const [row] = await manager.query<(Omit<DueDelivery, 'event'> & EventRow)[]>(
      `SELECT ${eventColumns}, webhook.id AS "webhookId", webhook.address, delivery.attempts,
         webhook.removed_at IS NULL AND (webhook.state = 'ACTIVE' OR event.kind = 'PING') AS "isWanted",
         ARRAY(SELECT secret FROM webhook_secret signs
           WHERE signs.council_id = webhook.council_id AND signs.webhook_id = webhook.id
             AND (signs.generation = webhook.generation OR (signs.generation = webhook.generation - 1
               AND webhook.previous_ends_at > clock_timestamp()))
           ORDER BY signs.generation DESC) AS secrets
       FROM webhook_delivery delivery
       JOIN council ON council.id = delivery.council_id
       JOIN webhook ON webhook.council_id = delivery.council_id AND webhook.id = delivery.webhook_id
       JOIN event ON event.council_id = delivery.council_id AND event.id = delivery.event_id
       WHERE delivery.council_id = $1 AND delivery.id = $2 AND delivery.state = 'PENDING'`,
      [councilId, deliveryId],
    );
    if (!row) return undefined;
    const { webhookId, address, isWanted, attempts, secrets, ...event } = row;
    return { webhookId, address, isWanted, attempts, secrets, event: councilEvent(event) };
  },

  /** Records an attempt and the resulting state of the delivery. */
  async note(deliveryId: string, attempt: AttemptRecord, progress: DeliveryProgress): Promise<void> {
    const { attemptedAt, duration, status, failure } = attempt;
    await manager.query(
      `INSERT INTO webhook_attempt (council_id, delivery_id, attempted_at, duration, status, failure)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [councilId, deliveryId, attemptedAt, duration, status, failure],
    );
    const waitFor = progress.state === 'PENDING' ? progress.waitFor : null;
    await manager.query(
      `UPDATE webhook_delivery SET state = $3, attempts = attempts + 1, claimed_until = NULL,
         due_at = coalesce(clock_timestamp() + $4 * interval '1 millisecond', due_at),
         settled_at = CASE $3 WHEN 'PENDING' THEN NULL ELSE clock_timestamp() END
       WHERE council_id = $1 AND id = $2 AND state = 'PENDING'`,
      [councilId, deliveryId, progress.state, waitFor],
    );
  },
});
