import { EntitySchema } from 'typeorm';
import { date, id, integer, nullable, sharedOrCouncilId, text } from '../sql/columns.js';

/** A named list of areas: the catalogue's, or one council's. */
export interface ComparisonGroupRow {
  id: string;
  councilId: string | null;
  code: string;
  name: string;
  nameCy: string | null;
  kind: string;
  neighboursOf: string | null;
  retiredOn: string | null;
  version: number;
}

export const ComparisonGroupEntity = new EntitySchema<ComparisonGroupRow>({
  name: 'comparison_group',
  tableName: 'comparison_group',
  columns: {
    id,
    councilId: sharedOrCouncilId,
    code: text(),
    name: text(),
    nameCy: nullable(text({ name: 'name_cy' })),
    kind: text(),
    neighboursOf: nullable(text({ name: 'neighbours_of' })),
    retiredOn: nullable(date({ name: 'retired_on' })),
    version: integer(),
  },
});
