import { EntitySchema } from 'typeorm';
import { integer, nullable, sharedOrCouncilId, text, uuid } from '../sql/columns.js';

/** A ranked member of an edition of a comparison group. */
export interface ComparisonGroupMemberRow {
  editionId: string;
  councilId: string | null;
  rank: number;
  areaCode: string;
  proximity: string | null;
}

export const ComparisonGroupMemberEntity = new EntitySchema<ComparisonGroupMemberRow>({
  name: 'comparison_group_member',
  tableName: 'comparison_group_member',
  columns: {
    editionId: { ...uuid({ name: 'edition_id' }), primary: true },
    councilId: sharedOrCouncilId,
    rank: { ...integer(), primary: true },
    areaCode: text({ name: 'area_code' }),
    proximity: nullable(text()),
  },
});
