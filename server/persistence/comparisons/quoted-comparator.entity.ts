import { EntitySchema } from 'typeorm';
import { councilId, exact, id, instant, integer, setByDatabase, text, uuid } from '../sql/columns.js';

/** A comparator that a report printed, used if there are no published figures. Rows are only added, never changed. */
export interface QuotedComparatorRow {
  id: string;
  councilId: string;
  measureId: string;
  periodCode: string;
  comparator: string;
  version: number;
  value: string;
  citation: string;
  recordedAt: Date;
  recordedBy: string;
}

export const QuotedComparatorEntity = new EntitySchema<QuotedComparatorRow>({
  name: 'quoted_comparator',
  tableName: 'quoted_comparator',
  columns: {
    id,
    councilId,
    measureId: uuid({ name: 'measure_id' }),
    periodCode: text({ name: 'period_code' }),
    comparator: text(),
    version: integer(),
    value: exact(),
    citation: text(),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
  },
});
