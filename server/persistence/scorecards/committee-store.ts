import type { EntityManager } from 'typeorm';
import type { Bilingual } from '../../domain/values/language.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';
import type { Order } from '../sql/order.js';
import type { Page } from '../sql/page.js';
import {
  containsText,
  countRows,
  type ListQuery,
  type ListScope,
  type PagedQuery,
  readPage,
} from '../sql/paged-query.js';
import { lockForWrite } from '../sql/write-lock.js';
import { CommitteeEntity } from './committee.entity.js';
import { MeetingEntity } from './meeting.entity.js';
import type { MeetingRecord } from './meeting-store.js';

export type { MeetingRecord };

export interface CommitteeRecord {
  readonly id: string;
  readonly councilId: string;
  readonly code: string;
  readonly name: Bilingual;
  readonly version: number;
  /** The committee's meetings, earliest first. */
  readonly meetings: readonly MeetingRecord[];
}

export interface CommitteeFilter {
  /** Text within the code or the name; `null` for all. */
  readonly search: string | null;
}

export type CommitteeOrder = Order<'CODE' | 'NAME'>;

interface CommitteeWithMeetings {
  id: string;
  council_id: string;
  code: string;
  name_en: string;
  name_cy: string | null;
  version: number;
  meetings: readonly MeetingRecord[];
}

const committees = `
  SELECT committee.id, committee.council_id, committee.code, committee.name_en, committee.name_cy,
    committee.version,
    (SELECT coalesce(json_agg(json_build_object('id', meeting.id, 'councilId', meeting.council_id,
       'committeeId', meeting.committee_id, 'heldOn', meeting.held_on, 'note', ${bilingualColumn('meeting.note')})
       ORDER BY meeting.held_on), '[]')
     FROM meeting
     WHERE meeting.council_id = committee.council_id AND meeting.committee_id = committee.id) AS meetings
  FROM committee`;

const columnsOf = {
  CODE: [{ expression: 'committee.code', type: 'text' }],
  NAME: [
    { expression: 'committee.name_en', type: 'text' },
    { expression: 'committee.code', type: 'text' },
  ],
} as const;

const usual: CommitteeOrder = { field: 'CODE', direction: 'ASC' };

const listOf = ({
  filter: { search = null } = {},
  order: { field, direction } = usual,
}: ListScope<CommitteeFilter, CommitteeOrder>): PagedQuery<CommitteeWithMeetings> => ({
  select: committees,
  where: [containsText(1, 'committee.code', 'committee.name_en', 'committee.name_cy')],
  parameters: [search],
  columns: columnsOf[field],
  direction,
  keyOf: ({ code, name_en }) => (field === 'CODE' ? [code] : [name_en, code]),
});

const committeeRecord = (row: CommitteeWithMeetings): CommitteeRecord => ({
  id: row.id,
  councilId: row.council_id,
  code: row.code,
  name: { en: row.name_en, cy: row.name_cy },
  version: row.version,
  meetings: row.meetings,
});

/** A council's committees, each with its meetings. */
export const committeeStore = (manager: EntityManager, councilId: string) => {
  const find = async (code: string): Promise<CommitteeRecord | undefined> => {
    const [row] = await manager.query<CommitteeWithMeetings[]>(`${committees} WHERE committee.code = $1`, [
      code,
    ]);
    return row && committeeRecord(row);
  };
  return {
    find,

    /** Makes other writers of this council's committees wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'committee'),

    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CommitteeRecord>> {
      const rows = await manager.query<CommitteeWithMeetings[]>(
        `${committees} WHERE committee.id = ANY($1)`,
        [ids],
      );
      return new Map(rows.map((row) => [row.id, committeeRecord(row)]));
    },

    async page(query: ListQuery<CommitteeFilter, CommitteeOrder>): Promise<Page<CommitteeRecord>> {
      return mapPage(await readPage(manager, listOf(query), query), committeeRecord);
    },

    count: (filter: Partial<CommitteeFilter>): Promise<number> => countRows(manager, listOf({ filter })),

    /** Finds a meeting by its id, with its committee. */
    async meeting(
      id: string,
    ): Promise<{ readonly committee: CommitteeRecord; readonly meeting: MeetingRecord } | undefined> {
      const [row] = await manager.query<CommitteeWithMeetings[]>(
        `${committees} WHERE committee.id = (SELECT committee_id FROM meeting WHERE meeting.id = $1)`,
        [id],
      );
      const committee = row && committeeRecord(row);
      const meeting = committee?.meetings.find((candidate) => candidate.id === id);
      return committee && meeting && { committee, meeting };
    },

    /**
     * Adds a committee, or renames the committee with that code. Call `lockForWrite` before choosing the version.
     */
    async define(code: string, name: Bilingual, version: number): Promise<CommitteeRecord> {
      await manager
        .getRepository(CommitteeEntity)
        .upsert({ councilId, code, nameEn: name.en, nameCy: name.cy, version }, ['councilId', 'code']);
      const committee = await find(code);
      if (!committee) throw new Error(`committee ${code} was not stored`);
      return committee;
    },

    /** Adds the meeting, or changes the note of the committee's meeting on that day. */
    async schedule(committeeId: string, heldOn: PlainDate, note: Bilingual | null): Promise<void> {
      await manager
        .getRepository(MeetingEntity)
        .upsert({ councilId, committeeId, heldOn, note: note?.en ?? null, noteCy: note?.cy ?? null }, [
          'councilId',
          'committeeId',
          'heldOn',
        ]);
    },
  };
};

export type CommitteeStore = ReturnType<typeof committeeStore>;
