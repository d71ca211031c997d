import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { EventKind, EventSubjects } from '../../domain/events/event.js';

interface RecordedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly subject: EventSubjects[EventKind];
}

/** The events of a transaction so far. They are written at its end. */
export const eventLog = () => {
  const events: RecordedEvent[] = [];
  return {
    events: events as readonly RecordedEvent[],

    /** Records an event and returns its id. The event is stored only if the transaction commits. */
    record<Kind extends EventKind>(kind: Kind, subject: EventSubjects[Kind]): string {
      const id = randomUUID();
      events.push({ id, kind, subject });
      return id;
    },
  };
};

export type EventLog = ReturnType<typeof eventLog>;

/**
 * Appends a transaction's events to the council's events, with one delivery of each event for every webhook that is
 * subscribed to it. Call this while the transaction has the head of the council's audit chain locked. Events are
 * then numbered in the order of commit: a reader who has read up to one event has missed none before it.
 */
export async function appendEvents(
  manager: EntityManager,
  councilId: string,
  { events }: Pick<EventLog, 'events'>,
): Promise<void> {
  if (events.length === 0) return;
  await manager.query(
    `WITH added AS (
       INSERT INTO event (id, council_id, sequence, kind, subject)
       SELECT told.id, $1::uuid, last.sequence + told.place, told.kind, told.subject
       FROM (SELECT coalesce(max(sequence), 0) AS sequence FROM event WHERE council_id = $1::uuid) last,
         unnest($2::uuid[], $3::text[], $4::jsonb[]) WITH ORDINALITY AS told (id, kind, subject, place)
       RETURNING id, kind, subject
     )
     INSERT INTO webhook_delivery (council_id, webhook_id, event_id)
     SELECT $1::uuid, webhook.id, added.id FROM added
     JOIN webhook ON webhook.council_id = $1::uuid AND webhook.removed_at IS NULL
       AND CASE added.kind WHEN 'PING' THEN webhook.id = (added.subject->>'webhookId')::uuid
         ELSE webhook.state = 'ACTIVE' AND added.kind = ANY(webhook.kinds) END`,
    [
      councilId,
      events.map(({ id }) => id),
      events.map(({ kind }) => kind),
      events.map(({ subject }) => JSON.stringify(subject)),
    ],
  );
}
