import { EntitySchema } from 'typeorm';
import { councilId, date, id, nullable, text, uuid } from './columns.js';

/** A change of the measure set, proposed to a meeting with its reason. */
export interface ScorecardChangeRow {
  id: string;
  councilId: string;
  scorecardId: string;
  kind: string;
  reference: string;
  newReference: string | null;
  measureId: string | null;
  reason: string;
  state: string;
  proposedTo: string;
  effectiveFrom: string;
  citation: string | null;
}

export const ScorecardChangeEntity = new EntitySchema<ScorecardChangeRow>({
  name: 'scorecard_change',
  tableName: 'scorecard_change',
  columns: {
    id,
    councilId,
    scorecardId: uuid({ name: 'scorecard_id' }),
    kind: text(),
    reference: text(),
    newReference: nullable(text({ name: 'new_reference' })),
    measureId: nullable(uuid({ name: 'measure_id' })),
    reason: text(),
    state: text(),
    proposedTo: uuid({ name: 'proposed_to' }),
    effectiveFrom: date({ name: 'effective_from' }),
    citation: nullable(text()),
  },
});
