import type { EntityManager } from 'typeorm';
import type { MonitoringAspect } from '../../domain/meetings/member-request.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { MemberRequestEntity, type MemberRequestRow } from './member-request.entity.js';

export interface MemberRequestRecord extends Omit<MemberRequestRow, 'councilId' | 'aspects'> {
  readonly aspects: readonly MonitoringAspect[];
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: string | null;
}

export type MemberRequestDraft = Pick<
  MemberRequestRow,
  'measureId' | 'meetingId' | 'question' | 'requestedBy' | 'citation' | 'recordedBy'
> & { readonly aspects: readonly MonitoringAspect[] };

const requests = `
  SELECT request.id, request.measure_id AS "measureId", request.meeting_id AS "meetingId", request.aspects,
    request.question, request.requested_by AS "requestedBy", request.citation,
    request.recorded_at AS "recordedAt", request.recorded_by AS "recordedBy", request.closed_at AS "closedAt",
    request.closed_by AS "closedBy", request.closing_note AS "closingNote",
    meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn", meeting.note AS "meetingNote"
  FROM member_request request
  JOIN meeting ON meeting.council_id = request.council_id AND meeting.id = request.meeting_id`;

/** Members' requests for information: each is open until it is closed. */
export const memberRequestStore = (manager: EntityManager, councilId: string) => {
  const find = async (id: string): Promise<MemberRequestRecord | undefined> => {
    const [row] = await manager.query<MemberRequestRecord[]>(`${requests} WHERE request.id = $1`, [id]);
    return row;
  };
  return {
    find,

    /** Makes other writers wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'member_request'),

    /** By the day of the meeting; all if `open` is `null`. */
    async page(open: boolean | null, request: PageRequest) {
      const { after, first } = request;
      const rows = await manager.query<MemberRequestRecord[]>(
        `${requests} WHERE ($1::boolean IS NULL OR (request.closed_at IS NULL) = $1)
           AND ($2::date IS NULL OR (meeting.held_on, request.id) > ($2, $3::uuid))
         ORDER BY meeting.held_on, request.id LIMIT $4`,
        [open, after?.[0] ?? null, after?.[1] ?? null, first + 1],
      );
      return pageOf(
        request,
        rows,
        (row) => [row.meetingOn, row.id],
        (row) => row,
      );
    },

    /** Open requests on a measure, by the day of the meeting. */
    openOn: (measureId: string): Promise<readonly MemberRequestRecord[]> =>
      manager.query(
        `${requests} WHERE request.measure_id = $1 AND request.closed_at IS NULL
         ORDER BY meeting.held_on, request.id`,
        [measureId],
      ),

    /** `undefined` if the meeting has asked for that measure already. */
    async add(draft: MemberRequestDraft): Promise<MemberRequestRecord | undefined> {
      const inserted = await manager
        .getRepository(MemberRequestEntity)
        .createQueryBuilder()
        .insert()
        .values({ councilId, ...draft, aspects: [...draft.aspects] })
        .orIgnore()
        .execute();
      const id = inserted.identifiers[0]?.['id'];
      return id ? find(id) : undefined;
    },

    async close(id: string, closedBy: string, closingNote: string | null): Promise<void> {
      await manager.query(
        `UPDATE member_request SET closed_at = clock_timestamp(), closed_by = $2, closing_note = $3
         WHERE id = $1 AND closed_at IS NULL`,
        [id, closedBy, closingNote],
      );
    },
  };
};
