import { EntitySchema } from 'typeorm';
import { councilId, date, flag, id, instant, nullable, text, uuid } from '../sql/columns.js';

/** A change of a scorecard's measures, proposed to a meeting with its reason, and the meeting's decision. */
export interface ScorecardChangeRow {
  id: string;
  councilId: string;
  scorecardId: string;
  kind: string;
  reference: string;
  newReference: string | null;
  measureId: string | null;
  comparable: boolean;
  reason: string;
  reasonCy: string | null;
  state: string;
  proposedTo: string;
  effectiveFrom: string;
  citation: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  decisionNote: string | null;
  decisionNoteCy: string | null;
  replacedMeasureId: string | null;
  editionId: string | null;
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
    comparable: flag(),
    reason: text(),
    reasonCy: nullable(text({ name: 'reason_cy' })),
    state: text(),
    proposedTo: uuid({ name: 'proposed_to' }),
    effectiveFrom: date({ name: 'effective_from' }),
    citation: nullable(text()),
    decidedAt: nullable(instant({ name: 'decided_at' })),
    decidedBy: nullable(text({ name: 'decided_by' })),
    decisionNote: nullable(text({ name: 'decision_note' })),
    decisionNoteCy: nullable(text({ name: 'decision_note_cy' })),
    replacedMeasureId: nullable(uuid({ name: 'replaced_measure_id' })),
    editionId: nullable(uuid({ name: 'edition_id' })),
  },
});
