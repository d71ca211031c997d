import type { EntityManager } from 'typeorm';
import type { CouncilEvent, EventKind } from '../../domain/events/event.js';
import { type PageRequest, pageOf } from '../sql/page.js';

/** A `bigint` comes as text. */
export type EventRow = Omit<CouncilEvent, 'sequence'> & { readonly sequence: string };

/** Of a table `event` with its `council`. */
export const eventColumns = `event.id, event.sequence, event.kind, event.occurred_at AS "occurredAt",
  council.area_code AS council, event.subject`;

export const councilEvent = (row: EventRow): CouncilEvent =>
  ({ ...row, sequence: Number(row.sequence) }) as CouncilEvent;

/** What happened in one council's house, oldest first. */
export const eventTrail = (manager: EntityManager, councilId: string) => ({
  /** Those of some kinds, or (`null`) of all; the key is the event's place. */
  async page(kinds: readonly EventKind[] | null, request: PageRequest) {
    const rows = await manager.query<EventRow[]>(
      `SELECT ${eventColumns} FROM event JOIN council ON council.id = event.council_id
       WHERE event.council_id = $1 AND event.sequence > $2 AND ($3::text[] IS NULL OR event.kind = ANY($3))
       ORDER BY event.sequence LIMIT $4`,
      [councilId, request.after?.[0] ?? '0', kinds, request.first + 1],
    );
    return pageOf(request, rows, ({ sequence }) => [sequence], councilEvent);
  },

  /** The place of the last one; 0 where nothing has happened yet. */
  async last(): Promise<number> {
    const [row] = await manager.query<{ last: string | null }[]>(
      'SELECT max(sequence) AS last FROM event WHERE council_id = $1',
      [councilId],
    );
    return Number(row?.last ?? 0);
  },
});
