import { EntitySchema } from 'typeorm';
import { councilId, date, id, nullable, text, uuid } from '../sql/columns.js';

/** A dated meeting of a committee. */
export interface MeetingRow {
  id: string;
  councilId: string;
  committeeId: string;
  heldOn: string;
  note: string | null;
  noteCy: string | null;
}

export const MeetingEntity = new EntitySchema<MeetingRow>({
  name: 'meeting',
  tableName: 'meeting',
  columns: {
    id,
    councilId,
    committeeId: uuid({ name: 'committee_id' }),
    heldOn: date({ name: 'held_on' }),
    note: nullable(text()),
    noteCy: nullable(text({ name: 'note_cy' })),
  },
});
