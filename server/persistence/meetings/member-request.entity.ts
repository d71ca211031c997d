import { EntitySchema } from 'typeorm';
import { councilId, id, instant, nullable, setByDatabase, text, texts, uuid } from '../sql/columns.js';

/** Information on a measure that a committee's members asked to receive from now on. */
export interface MemberRequestRow {
  id: string;
  councilId: string;
  measureId: string;
  meetingId: string;
  aspects: string[];
  question: string | null;
  questionCy: string | null;
  requestedBy: string;
  citation: string | null;
  recordedAt: Date;
  recordedBy: string;
  closedAt: Date | null;
  closedBy: string | null;
  closingNote: string | null;
  closingNoteCy: string | null;
}

export const MemberRequestEntity = new EntitySchema<MemberRequestRow>({
  name: 'member_request',
  tableName: 'member_request',
  columns: {
    id,
    councilId,
    measureId: uuid({ name: 'measure_id' }),
    meetingId: uuid({ name: 'meeting_id' }),
    aspects: texts(),
    question: nullable(text()),
    questionCy: nullable(text({ name: 'question_cy' })),
    requestedBy: text({ name: 'requested_by' }),
    citation: nullable(text()),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
    closedAt: nullable(instant({ name: 'closed_at' })),
    closedBy: nullable(text({ name: 'closed_by' })),
    closingNote: nullable(text({ name: 'closing_note' })),
    closingNoteCy: nullable(text({ name: 'closing_note_cy' })),
  },
});
