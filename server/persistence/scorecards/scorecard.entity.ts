import { EntitySchema } from 'typeorm';
import { councilId, id, integer, nullable, text, uuid } from '../sql/columns.js';

/** A council's scorecard for a committee; its lines are in its editions. */
export interface ScorecardRow {
  id: string;
  councilId: string;
  committeeId: string;
  code: string;
  titleEn: string;
  titleCy: string | null;
  version: number;
}

export const ScorecardEntity = new EntitySchema<ScorecardRow>({
  name: 'scorecard',
  tableName: 'scorecard',
  columns: {
    id,
    councilId,
    committeeId: uuid({ name: 'committee_id' }),
    code: text(),
    titleEn: text({ name: 'title_en' }),
    titleCy: nullable(text({ name: 'title_cy' })),
    version: integer(),
  },
});
