import { EntitySchema } from 'typeorm';
import { councilId, id, nullable, text, uuid } from '../sql/columns.js';

/** A report of a scorecard for a period that is due to a meeting. */
export interface ScheduledReportRow {
  id: string;
  councilId: string;
  scorecardId: string;
  meetingId: string;
  periodCode: string;
  kind: string;
  note: string | null;
  noteCy: string | null;
  citation: string | null;
}

export const ScheduledReportEntity = new EntitySchema<ScheduledReportRow>({
  name: 'scheduled_report',
  tableName: 'scheduled_report',
  columns: {
    id,
    councilId,
    scorecardId: uuid({ name: 'scorecard_id' }),
    meetingId: uuid({ name: 'meeting_id' }),
    periodCode: text({ name: 'period_code' }),
    kind: text(),
    note: nullable(text()),
    noteCy: nullable(text({ name: 'note_cy' })),
    citation: nullable(text()),
  },
});
