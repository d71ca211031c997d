import { EntitySchema } from 'typeorm';
import { councilId, date, id, instant, nullable, setByDatabase, text, uuid } from '../sql/columns.js';

/** An edition of a scorecard: its list of lines, with the date from which the list applies. */
export interface ScorecardEditionRow {
  id: string;
  councilId: string;
  scorecardId: string;
  effectiveFrom: string;
  note: string | null;
  noteCy: string | null;
  recordedAt: Date;
}

export const ScorecardEditionEntity = new EntitySchema<ScorecardEditionRow>({
  name: 'scorecard_edition',
  tableName: 'scorecard_edition',
  columns: {
    id,
    councilId,
    scorecardId: uuid({ name: 'scorecard_id' }),
    effectiveFrom: date({ name: 'effective_from' }),
    note: nullable(text()),
    noteCy: nullable(text({ name: 'note_cy' })),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
  },
});
