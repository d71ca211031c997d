import type { EntityManager } from 'typeorm';
import type { CouncilEvent, EventKind } from '../../domain/events/event.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import { type PageRequest, pageOf } from '../sql/page.js';

/** A row as pg returns it: the sequence number is a `bigint`, which pg gives as text. */
export type EventRow = Omit<CouncilEvent, 'sequence'> & { readonly sequence: string };

/** The columns to select from a table `event`, joined with its `council`. */
export const eventColumns = `event.id, event.sequence, event.kind, event.occurred_at AS "occurredAt",
  council.area_code AS council, event.council_id AS "councilId", event.subject`;

/** Fields that are `null` do not filter. */
export interface EventFilter {
  readonly kinds: readonly EventKind[] | null;
  /** The first day, in London. */
  readonly from: PlainDate | null;
  /** The last day, in London. */
  readonly until: PlainDate | null;
}

const bySequence: readonly KeyColumn[] = [{ expression: 'event.sequence', type: 'bigint' }];

/** Returns SQL for midnight in London at the beginning of a day. `day` is an SQL expression. */
const midnight = (day: string): string => `(${day}::timestamp AT TIME ZONE 'Europe/London')`;

export const councilEvent = (row: EventRow): CouncilEvent =>
  ({ ...row, sequence: Number(row.sequence) }) as CouncilEvent;

/** One council's events. */
export const eventTrail = (manager: EntityManager, councilId: string) => ({
  /** Reads a page of events, in the order in which they happened or in reverse. The keys are sequence numbers. */
  async page({ kinds, from, until }: EventFilter, direction: 'ASC' | 'DESC', request: PageRequest) {
    const { condition, order, values } = keyset(bySequence, direction, request, 5);
    const rows = await manager.query<EventRow[]>(
      `SELECT ${eventColumns} FROM event JOIN council ON council.id = event.council_id
       WHERE event.council_id = $1 AND ($2::text[] IS NULL OR event.kind = ANY($2))
         AND ($3::date IS NULL OR event.occurred_at >= ${midnight('$3::date')})
         AND ($4::date IS NULL OR event.occurred_at < ${midnight('($4::date + 1)')})
         AND ${condition} ${order}`,
      [councilId, kinds, from, until, ...values],
    );
    return pageOf(request, rows, ({ sequence }) => [sequence], councilEvent);
  },

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CouncilEvent>> {
    const rows = await manager.query<EventRow[]>(
      `SELECT ${eventColumns} FROM event JOIN council ON council.id = event.council_id
       WHERE event.council_id = $1 AND event.id = ANY($2::uuid[])`,
      [councilId, ids],
    );
    return new Map(rows.map((row) => [row.id, councilEvent(row)]));
  },

  /** Returns the sequence number of the last event; 0 if there is none. */
  async last(): Promise<number> {
    const [row] = await manager.query<{ last: string | null }[]>(
      'SELECT max(sequence) AS last FROM event WHERE council_id = $1',
      [councilId],
    );
    return Number(row?.last ?? 0);
  },
});
