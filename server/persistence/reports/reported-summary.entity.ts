import { EntitySchema } from 'typeorm';
import { councilId, id, instant, integer, nullable, setByDatabase, text, uuid } from '../sql/columns.js';

/** Counts of ratings that were printed in a report that was made outside the service. */
export interface ReportedSummaryRow {
  id: string;
  councilId: string;
  scorecardId: string;
  periodCode: string;
  summaryOf: string;
  version: number;
  red: number;
  amber: number;
  green: number;
  notRated: number;
  total: number;
  note: string | null;
  noteCy: string | null;
  citation: string;
  recordedAt: Date;
  recordedBy: string;
}

export const ReportedSummaryEntity = new EntitySchema<ReportedSummaryRow>({
  name: 'reported_summary',
  tableName: 'reported_summary',
  columns: {
    id,
    councilId,
    scorecardId: uuid({ name: 'scorecard_id' }),
    periodCode: text({ name: 'period_code' }),
    summaryOf: text({ name: 'summary_of' }),
    version: integer(),
    red: integer(),
    amber: integer(),
    green: integer(),
    notRated: integer({ name: 'not_rated' }),
    total: integer(),
    note: nullable(text()),
    noteCy: nullable(text({ name: 'note_cy' })),
    citation: text(),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
  },
});
