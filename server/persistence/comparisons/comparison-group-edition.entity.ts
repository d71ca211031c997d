import { EntitySchema } from 'typeorm';
import { date, id, sharedOrCouncilId, text, uuid } from '../sql/columns.js';

/** An edition of a group's list of members, with the date from which it applies. The members are in another table. */
export interface ComparisonGroupEditionRow {
  id: string;
  councilId: string | null;
  groupId: string;
  effectiveFrom: string;
  source: string;
}

export const ComparisonGroupEditionEntity = new EntitySchema<ComparisonGroupEditionRow>({
  name: 'comparison_group_edition',
  tableName: 'comparison_group_edition',
  columns: {
    id,
    councilId: sharedOrCouncilId,
    groupId: uuid({ name: 'group_id' }),
    effectiveFrom: date({ name: 'effective_from' }),
    source: text(),
  },
});
