import type { EntityManager } from 'typeorm';
import type { MonitoringAspect } from '../../domain/meetings/member-request.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';
import type { Order } from '../sql/order.js';
import type { Page } from '../sql/page.js';
import { countRows, type ListQuery, type ListScope, type PagedQuery, readPage } from '../sql/paged-query.js';
import { lockForWrite } from '../sql/write-lock.js';
import { MemberRequestEntity, type MemberRequestRow } from './member-request.entity.js';

type Text = 'question' | 'questionCy' | 'closingNote' | 'closingNoteCy';

export interface MemberRequestRecord extends Omit<MemberRequestRow, 'aspects' | Text> {
  readonly aspects: readonly MonitoringAspect[];
  readonly question: Bilingual | null;
  readonly closingNote: Bilingual | null;
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: Bilingual | null;
}

export type MemberRequestDraft = Pick<
  MemberRequestRow,
  'measureId' | 'meetingId' | 'requestedBy' | 'citation' | 'recordedBy'
> & { readonly aspects: readonly MonitoringAspect[]; readonly question: Bilingual | null };

const requests = `
  SELECT request.id, request.council_id AS "councilId", request.measure_id AS "measureId", request.meeting_id AS "meetingId", request.aspects,
    ${bilingualColumn('request.question')} AS question, request.requested_by AS "requestedBy", request.citation,
    request.recorded_at AS "recordedAt", request.recorded_by AS "recordedBy", request.closed_at AS "closedAt",
    request.closed_by AS "closedBy", ${bilingualColumn('request.closing_note')} AS "closingNote",
    meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn", 
    ${bilingualColumn('meeting.note')} AS "meetingNote"
  FROM member_request request
  JOIN meeting ON meeting.council_id = request.council_id AND meeting.id = request.meeting_id`;

export interface MemberRequestFilter {
  /** True: only open requests; false: only closed requests. `null`: all. */
  readonly open: boolean | null;
  /** Code of the committee. `null`: all. */
  readonly committee: string | null;
  /** The first day of the meetings. `null`: no limit. */
  readonly from: PlainDate | null;
  /** The last day of the meetings. `null`: no limit. */
  readonly until: PlainDate | null;
}

export type MemberRequestOrder = Order<'MEETING'>;

export type MemberRequestQuery = ListQuery<MemberRequestFilter, MemberRequestOrder>;

const listOf = ({
  filter: { open = null, committee = null, from = null, until = null } = {},
  order: { direction } = { field: 'MEETING', direction: 'ASC' },
}: ListScope<MemberRequestFilter, MemberRequestOrder>): PagedQuery<MemberRequestRecord> => ({
  select: requests,
  where: [
    '($1::boolean IS NULL OR (request.closed_at IS NULL) = $1)',
    '($2::text IS NULL OR meeting.committee_id = (SELECT committee.id FROM committee WHERE committee.code = $2))',
    '($3::date IS NULL OR meeting.held_on >= $3)',
    '($4::date IS NULL OR meeting.held_on <= $4)',
  ],
  parameters: [open, committee, from, until],
  columns: [
    { expression: 'meeting.held_on', type: 'date' },
    { expression: 'request.id', type: 'uuid' },
  ],
  direction,
  keyOf: ({ meetingOn, id }) => [meetingOn, id],
});

/** Members' requests for information: each is open until it is closed. */
export const memberRequestStore = (manager: EntityManager, councilId: string) => {
  const find = async (id: string): Promise<MemberRequestRecord | undefined> => {
    const [row] = await manager.query<MemberRequestRecord[]>(`${requests} WHERE request.id = $1`, [id]);
    return row;
  };
  return {
    find,

    /** Makes other writers of the council's requests wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'member_request'),

    async byIds(ids: readonly string[]): Promise<readonly MemberRequestRecord[]> {
      return manager.query(`${requests} WHERE request.id = ANY($1)`, [ids]);
    },

    /** Reads a page of requests, sorted by the day of the meeting. */
    page: (query: MemberRequestQuery): Promise<Page<MemberRequestRecord>> =>
      readPage(manager, listOf(query), query),

    count: (filter: Partial<MemberRequestFilter>): Promise<number> => countRows(manager, listOf({ filter })),

    /** Reads the open requests on the measures, sorted by the day of the meeting. */
    openOn: (measureIds: readonly string[]): Promise<readonly MemberRequestRecord[]> =>
      manager.query(
        `${requests} WHERE request.measure_id = ANY($1) AND request.closed_at IS NULL
         ORDER BY meeting.held_on, request.id`,
        [measureIds],
      ),

    /** Adds a request. Returns `undefined` if the meeting has a request on that measure already. */
    async add(draft: MemberRequestDraft): Promise<MemberRequestRecord | undefined> {
      const inserted = await manager
        .getRepository(MemberRequestEntity)
        .createQueryBuilder()
        .insert()
        .values({
          councilId,
          ...draft,
          question: draft.question?.en ?? null,
          questionCy: draft.question?.cy ?? null,
          aspects: [...draft.aspects],
        })
        .orIgnore()
        .execute();
      const id = inserted.identifiers[0]?.['id'];
      return id ? find(id) : undefined;
    },

    async close(id: string, closedBy: string, closingNote: Bilingual | null): Promise<void> {
      await manager.query(
        `UPDATE member_request SET closed_at = clock_timestamp(), closed_by = $2, closing_note = $3,
           closing_note_cy = $4
         WHERE id = $1 AND closed_at IS NULL`,
        [id, closedBy, closingNote?.en ?? null, closingNote?.cy ?? null],
      );
    },
  };
};
