import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { EventKind, EventSubjects } from '../../domain/events/event.js';

interface Happened {
  readonly id: string;
  readonly kind: EventKind;
  readonly subject: EventSubjects[EventKind];
}

/** What a transaction has to tell of. Nothing is written before its end. */
export const eventLog = () => {
  const happened: Happened[] = [];
  return {
    happened: happened as readonly Happened[],

    /** Says what happened, and gives the event's id. It is told of where the transaction commits, and only then. */
    record<Kind extends EventKind>(kind: Kind, subject: EventSubjects[Kind]): string {
      const id = randomUUID();
      happened.push({ id, kind, subject });
      return id;
    },
  };
};

export type EventLog = ReturnType<typeof eventLog>;

/**
 * Puts what happened at the end of the council's events, and one delivery beside each for every webhook that wants
 * it. To be called with the end of the council's audit chain held, so that events have their places in the order in
 * which their transactions commit: whoever has read up to one of them has missed none before it.
 */
export async function appendEvents(
  manager: EntityManager,
  councilId: string,
  { happened }: Pick<EventLog, 'happened'>,
): Promise<void> {
  if (happened.length === 0) return;
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
      happened.map(({ id }) => id),
      happened.map(({ kind }) => kind),
      happened.map(({ subject }) => JSON.stringify(subject)),
    ],
  );
}
