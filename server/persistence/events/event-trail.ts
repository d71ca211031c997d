import type { EntityManager } from 'typeorm';
import type { CouncilEvent, EventKind } from '../../domain/events/event.js';
import { type PageRequest, pageOf } from '../sql/page.js';

/** pg gives a `bigint` as text. */
export type EventRow = Omit<CouncilEvent, 'sequence'> & { readonly sequence: string };

/** Of a table `event`, joined with its `council`. */
export const eventColumns = `event.id, event.sequence, event.kind, event.occurred_at AS "occurredAt",
  council.area_code AS council, event.subject`;

export const councilEvent = (row: EventRow): CouncilEvent =>
  ({ ...row, sequence: Number(row.sequence) }) as CouncilEvent;

/** One council's events, oldest first. */
export const eventTrail = (manager: EntityManager, councilId: string) => ({
  /** Of some kinds, or of all if `null`; the key is the event's sequence number. */
  async page(kinds: readonly EventKind[] | null, request: PageRequest) {
    const rows = await manager.query<EventRow[]>(
      `SELECT ${eventColumns} FROM event JOIN council ON council.id = event.council_id
       WHERE event.council_id = $1 AND event.sequence > $2 AND ($3::text[] IS NULL OR event.kind = ANY($3))
       ORDER BY event.sequence LIMIT $4`,
      [councilId, request.after?.[0] ?? '0', kinds, request.first + 1],
    );
    return pageOf(request, rows, ({ sequence }) => [sequence], councilEvent);
  },

  /** The sequence number of the last event; 0 if there is none. */
  async last(): Promise<number> {
    const [row] = await manager.query<{ last: string | null }[]>(
      'SELECT max(sequence) AS last FROM event WHERE council_id = $1',
      [councilId],
    );
    return Number(row?.last ?? 0);
  },
});
