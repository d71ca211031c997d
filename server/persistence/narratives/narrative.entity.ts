import { EntitySchema } from 'typeorm';
import { councilId, date, id, instant, integer, nullable, text, uuid } from '../sql/columns.js';

/** A narrative on a measure or a scorecard in a period, with its state. */
export interface NarrativeRow {
  id: string;
  councilId: string;
  scorecardId: string;
  measureId: string | null;
  periodCode: string;
  kind: string;
  textEn: string;
  textCy: string | null;
  state: string;
  author: string;
  authorId: string;
  approver: string | null;
  approverId: string | null;
  actionOwner: string | null;
  actionDueOn: string | null;
  actionRag: string | null;
  citation: string | null;
  returnReason: string | null;
  returnReasonCy: string | null;
  replaces: string | null;
  version: number;
  recordedAt: Date;
}

export const NarrativeEntity = new EntitySchema<NarrativeRow>({
  name: 'narrative',
  tableName: 'narrative',
  columns: {
    id,
    councilId,
    scorecardId: uuid({ name: 'scorecard_id' }),
    measureId: nullable(uuid({ name: 'measure_id' })),
    periodCode: text({ name: 'period_code' }),
    kind: text(),
    textEn: text({ name: 'text_en' }),
    textCy: nullable(text({ name: 'text_cy' })),
    state: text(),
    author: text(),
    authorId: text({ name: 'author_id' }),
    approver: nullable(text()),
    approverId: nullable(text({ name: 'approver_id' })),
    actionOwner: nullable(text({ name: 'action_owner' })),
    actionDueOn: nullable(date({ name: 'action_due_on' })),
    actionRag: nullable(text({ name: 'action_rag' })),
    citation: nullable(text()),
    returnReason: nullable(text({ name: 'return_reason' })),
    returnReasonCy: nullable(text({ name: 'return_reason_cy' })),
    replaces: nullable(uuid()),
    version: integer(),
    recordedAt: { ...instant({ name: 'recorded_at' }), insert: false },
  },
});
