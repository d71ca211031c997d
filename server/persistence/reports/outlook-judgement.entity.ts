import { EntitySchema } from 'typeorm';
import {
  councilId,
  exact,
  id,
  instant,
  integer,
  nullable,
  setByDatabase,
  text,
  uuid,
} from '../sql/columns.js';

/** A version of a department's own judgement of the result at the end of the year. Rows are added, never changed. */
export interface OutlookJudgementRow {
  id: string;
  councilId: string;
  measureId: string;
  periodCode: string;
  version: number;
  outlook: string | null;
  expectedValue: string | null;
  reason: string;
  reasonCy: string | null;
  judgedBy: string;
  citation: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const OutlookJudgementEntity = new EntitySchema<OutlookJudgementRow>({
  name: 'outlook_judgement',
  tableName: 'outlook_judgement',
  columns: {
    id,
    councilId,
    measureId: uuid({ name: 'measure_id' }),
    periodCode: text({ name: 'period_code' }),
    version: integer(),
    outlook: nullable(text()),
    expectedValue: nullable(exact({ name: 'expected_value' })),
    reason: text(),
    reasonCy: nullable(text({ name: 'reason_cy' })),
    judgedBy: text({ name: 'judged_by' }),
    citation: nullable(text()),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
  },
});
