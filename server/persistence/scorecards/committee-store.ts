import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { CommitteeEntity } from './committee.entity.js';
import { MeetingEntity } from './meeting.entity.js';

export interface MeetingRecord {
  readonly id: string;
  readonly councilId: string;
  readonly heldOn: PlainDate;
  readonly note: string | null;
}

export interface CommitteeRecord {
  readonly id: string;
  readonly code: string;
  readonly name: Bilingual;
  readonly version: number;
  /** Earliest first. */
  readonly meetings: readonly MeetingRecord[];
}

interface CommitteeWithMeetings {
  id: string;
  code: string;
  name_en: string;
  name_cy: string | null;
  version: number;
  meetings: readonly MeetingRecord[];
}

const committees = `
  SELECT committee.id, committee.code, committee.name_en, committee.name_cy, committee.version,
    coalesce(json_agg(json_build_object('id', meeting.id, 'councilId', meeting.council_id, 'heldOn', meeting.held_on, 'note', meeting.note)
      ORDER BY meeting.held_on) FILTER (WHERE meeting.id IS NOT NULL), '[]') AS meetings
  FROM committee
  LEFT JOIN meeting ON meeting.council_id = committee.council_id AND meeting.committee_id = committee.id`;

const committeeRecord = (row: CommitteeWithMeetings): CommitteeRecord => ({
  id: row.id,
  code: row.code,
  name: { en: row.name_en, cy: row.name_cy },
  version: row.version,
  meetings: row.meetings,
});

/** A council's committees, each with its meetings. */
export const committeeStore = (manager: EntityManager, councilId: string) => {
  const find = async (code: string): Promise<CommitteeRecord | undefined> => {
    const [row] = await manager.query<CommitteeWithMeetings[]>(
      `${committees} WHERE committee.code = $1 GROUP BY committee.id`,
      [code],
    );
    return row && committeeRecord(row);
  };
  return {
    find,

    /** Makes other writers wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'committee'),

    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CommitteeRecord>> {
      const rows = await manager.query<CommitteeWithMeetings[]>(
        `${committees} WHERE committee.id = ANY($1) GROUP BY committee.id`,
        [ids],
      );
      return new Map(rows.map((row) => [row.id, committeeRecord(row)]));
    },

    async page(request: PageRequest) {
      const rows = await manager.query<CommitteeWithMeetings[]>(
        `${committees} WHERE ($1::text IS NULL OR committee.code > $1)
         GROUP BY committee.id ORDER BY committee.code LIMIT $2`,
        [request.after?.[0] ?? null, request.first + 1],
      );
      return pageOf(request, rows, (row) => [row.code], committeeRecord);
    },

    /** A meeting by its id, with its committee. */
    async meeting(
      id: string,
    ): Promise<{ readonly committee: CommitteeRecord; readonly meeting: MeetingRecord } | undefined> {
      const [row] = await manager.query<CommitteeWithMeetings[]>(
        `${committees} WHERE committee.id = (SELECT committee_id FROM meeting WHERE meeting.id = $1)
         GROUP BY committee.id`,
        [id],
      );
      const committee = row && committeeRecord(row);
      const meeting = committee?.meetings.find((candidate) => candidate.id === id);
      return committee && meeting && { committee, meeting };
    },

    /**
     * Adds the committee, or renames the one of that code. Call `lockForWrite` before choosing the version.
     */
    async define(code: string, name: Bilingual, version: number): Promise<CommitteeRecord> {
      await manager
        .getRepository(CommitteeEntity)
        .upsert({ councilId, code, nameEn: name.en, nameCy: name.cy, version }, ['councilId', 'code']);
      const committee = await find(code);
      if (!committee) throw new Error(`committee ${code} was not stored`);
      return committee;
    },

    /** Adds the meeting, or changes the note of the one on that day. */
    async schedule(committeeId: string, heldOn: PlainDate, note: string | null): Promise<void> {
      await manager
        .getRepository(MeetingEntity)
        .upsert({ councilId, committeeId, heldOn, note }, ['councilId', 'committeeId', 'heldOn']);
    },
  };
};

export type CommitteeStore = ReturnType<typeof committeeStore>;
