import { EntitySchema } from 'typeorm';
import { councilId, id, integer, nullable, text } from '../sql/columns.js';

/** A council's committee. */
export interface CommitteeRow {
  id: string;
  councilId: string;
  code: string;
  nameEn: string;
  nameCy: string | null;
  version: number;
}

export const CommitteeEntity = new EntitySchema<CommitteeRow>({
  name: 'committee',
  tableName: 'committee',
  columns: {
    id,
    councilId,
    code: text(),
    nameEn: text({ name: 'name_en' }),
    nameCy: nullable(text({ name: 'name_cy' })),
    version: integer(),
  },
});
