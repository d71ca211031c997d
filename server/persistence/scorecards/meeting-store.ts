import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';
import type { Order } from '../sql/order.js';
import type { Page } from '../sql/page.js';
import {
  countRows,
  type ListQuery,
  type ListScope,
  type PagedQuery,
  readPage,
  readPages,
} from '../sql/paged-query.js';

export interface MeetingRecord {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly heldOn: PlainDate;
  readonly note: Bilingual | null;
}

export interface MeetingFilter {
  /** Code of the committee. `null`: all. */
  readonly committee: string | null;
  /** The first day of the meetings. `null`: no limit. */
  readonly from: PlainDate | null;
  /** The last day of the meetings. `null`: no limit. */
  readonly until: PlainDate | null;
}

export type MeetingOrder = Order<'HELD_ON'>;

const meetings = `
  SELECT meeting.id, meeting.council_id AS "councilId", meeting.committee_id AS "committeeId",
    meeting.held_on::text AS "heldOn", ${bilingualColumn('meeting.note')} AS note
  FROM meeting`;

export type MeetingQuery = ListQuery<MeetingFilter, MeetingOrder>;

const listOf = ({
  filter: { committee = null, from = null, until = null } = {},
  order: { direction } = { field: 'HELD_ON', direction: 'ASC' },
}: ListScope<MeetingFilter, MeetingOrder>): PagedQuery<MeetingRecord> => ({
  select: meetings,
  where: [
    `($1::text IS NULL OR meeting.committee_id = (SELECT committee.id FROM committee WHERE committee.code = $1))`,
    '($2::date IS NULL OR meeting.held_on >= $2)',
    '($3::date IS NULL OR meeting.held_on <= $3)',
  ],
  parameters: [committee, from, until],
  columns: [
    { expression: 'meeting.held_on', type: 'date' },
    { expression: 'meeting.id', type: 'uuid' },
  ],
  direction,
  keyOf: ({ heldOn, id }) => [heldOn, id],
});

/** The meetings of a council's committees. */
export const meetingStore = (manager: EntityManager) => ({
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, MeetingRecord>> {
    const rows = await manager.query<MeetingRecord[]>(`${meetings} WHERE meeting.id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  },

  async find(committee: string, heldOn: PlainDate): Promise<MeetingRecord | undefined> {
    const [row] = await manager.query<MeetingRecord[]>(
      `${meetings} JOIN committee ON committee.council_id = meeting.council_id AND committee.id = meeting.committee_id
       WHERE committee.code = $1 AND meeting.held_on = $2`,
      [committee, heldOn],
    );
    return row;
  },

  /** Reads a page of meetings, sorted by day. */
  page: (query: MeetingQuery): Promise<Page<MeetingRecord>> => readPage(manager, listOf(query), query),

  /** Reads a page for each committee. The pages are in the order of the committees' ids. */
  pagesOf: (committeeIds: readonly string[], query: MeetingQuery): Promise<readonly Page<MeetingRecord>[]> =>
    readPages(
      manager,
      listOf(query),
      { ids: committeeIds, condition: 'meeting.committee_id = parent.id' },
      query,
    ),

  count: (filter: Partial<MeetingFilter>): Promise<number> => countRows(manager, listOf({ filter })),
});
