import { EntitySchema } from 'typeorm';
import {
  councilId,
  date,
  flag,
  id,
  instant,
  integer,
  nullable,
  setByDatabase,
  text,
  uuid,
} from '../sql/columns.js';

/** A report on the progress of a management action on a day. Rows are only added; the latest version is current. */
export interface ActionProgressRow {
  id: string;
  councilId: string;
  narrativeId: string;
  version: number;
  reportedOn: string;
  rag: string;
  noteEn: string;
  noteCy: string | null;
  finished: boolean;
  recordedAt: Date;
  recordedBy: string;
}

export const ActionProgressEntity = new EntitySchema<ActionProgressRow>({
  name: 'action_progress',
  tableName: 'action_progress',
  columns: {
    id,
    councilId,
    narrativeId: uuid({ name: 'narrative_id' }),
    version: integer(),
    reportedOn: date({ name: 'reported_on' }),
    rag: text(),
    noteEn: text({ name: 'note_en' }),
    noteCy: nullable(text({ name: 'note_cy' })),
    finished: flag(),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
  },
});
