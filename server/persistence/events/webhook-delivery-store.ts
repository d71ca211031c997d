import type { EntityManager } from 'typeorm';
import type { CouncilEvent } from '../../domain/events/event.js';
import type { DeliveryFailure, DeliveryState } from '../../domain/events/webhook.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { councilEvent, type EventRow, eventColumns } from './event-trail.js';

/** One attempt to send an event. Of the webhook's HTTP response, only the status is stored. */
export interface AttemptRecord {
  readonly attemptedAt: Date;
  /** Milliseconds. */
  readonly duration: number;
  readonly status: number | null;
  readonly failure: DeliveryFailure | null;
}

/** An event on its way to a webhook. */
export interface DeliveryRecord {
  readonly id: string;
  readonly councilId: string;
  readonly webhookId: string;
  readonly event: CouncilEvent;
  readonly state: DeliveryState;
  readonly madeAt: Date;
  /** The time of the next attempt; `null` if there is none. */
  readonly dueAt: Date | null;
  readonly settledAt: Date | null;
  /** The attempts so far, oldest first. */
  readonly attempts: readonly AttemptRecord[];
}

export interface DeliveryFilter {
  readonly webhookId: string | null;
  readonly state: DeliveryState | null;
}

interface Row extends Omit<DeliveryRecord, 'event' | 'attempts'> {
  readonly event: EventRow;
  readonly attempts: readonly (Omit<AttemptRecord, 'attemptedAt'> & { readonly attemptedAt: string })[];
}

const deliveries = `
  SELECT delivery.id, delivery.council_id AS "councilId", delivery.webhook_id AS "webhookId", delivery.state, delivery.made_at AS "madeAt",
    CASE delivery.state WHEN 'PENDING' THEN delivery.due_at END AS "dueAt", delivery.settled_at AS "settledAt",
    (SELECT to_jsonb(told) FROM (SELECT ${eventColumns} FROM event
       JOIN council ON council.id = event.council_id
       WHERE event.council_id = delivery.council_id AND event.id = delivery.event_id) told) AS event,
    (SELECT coalesce(json_agg(json_build_object('attemptedAt', attempted_at, 'duration', duration, 'status', status,
         'failure', failure) ORDER BY attempted_at, attempt.id), '[]')
       FROM webhook_attempt attempt
       WHERE attempt.council_id = delivery.council_id AND attempt.delivery_id = delivery.id) AS attempts
  FROM webhook_delivery delivery`;

const byEvent: readonly KeyColumn[] = [
  { expression: 'event.sequence', type: 'bigint' },
  { expression: 'delivery.id', type: 'uuid' },
];

const delivery = ({ event, attempts, ...row }: Row): DeliveryRecord => ({
  ...row,
  event: councilEvent({ ...event, occurredAt: new Date(event.occurredAt) } as EventRow),
  attempts: attempts.map((attempt) => ({ ...attempt, attemptedAt: new Date(attempt.attemptedAt) })),
});

/** The deliveries to a council's webhooks, with their attempts. */
export const webhookDeliveryStore = (manager: EntityManager, councilId: string) => {
  async function find(id: string): Promise<DeliveryRecord | undefined> {
    const [row] = await manager.query<Row[]>(
      `${deliveries} WHERE delivery.council_id = $1 AND delivery.id = $2`,
      [councilId, id],
    );
    return row && delivery(row);
  }

  return {
    find,

    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, DeliveryRecord>> {
      const rows = await manager.query<Row[]>(
        `${deliveries} WHERE delivery.council_id = $1 AND delivery.id = ANY($2::uuid[])`,
        [councilId, ids],
      );
      return new Map(rows.map((row) => [row.id, delivery(row)]));
    },

    /** Reads a page of deliveries, in the order of their events or in reverse. */
    async page({ webhookId, state }: DeliveryFilter, direction: 'ASC' | 'DESC', request: PageRequest) {
      const { condition, order, values } = keyset(byEvent, direction, request, 4);
      const rows = await manager.query<Row[]>(
        `${deliveries} JOIN event ON event.council_id = delivery.council_id AND event.id = delivery.event_id
         WHERE delivery.council_id = $1 AND ($2::uuid IS NULL OR delivery.webhook_id = $2)
           AND ($3::text IS NULL OR delivery.state = $3) AND ${condition} ${order}`,
        [councilId, webhookId, state, ...values],
      );
      return pageOf(request, rows, ({ id, event }) => [`${event.sequence}`, id], delivery);
    },

    /** Makes a dead delivery due now, and sets its count of attempts to 0. */
    async retry(id: string): Promise<void> {
      await manager.query(
        `UPDATE webhook_delivery SET state = 'PENDING', attempts = 0, due_at = clock_timestamp(), settled_at = NULL
         WHERE council_id = $1 AND id = $2 AND state = 'DEAD'`,
        [councilId, id],
      );
    },
  };
};
