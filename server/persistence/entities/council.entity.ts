import { EntitySchema } from 'typeorm';
import { id, instant, setByDatabase, text } from './columns.js';

/** A council that subscribes: a tenant. */
export interface CouncilRow {
  id: string;
  areaCode: string;
  state: string;
  createdAt: Date;
}

export const CouncilEntity = new EntitySchema<CouncilRow>({
  name: 'council',
  tableName: 'council',
  columns: {
    id,
    areaCode: text({ name: 'area_code' }),
    state: { ...text(), default: 'ACTIVE' },
    createdAt: setByDatabase(instant({ name: 'created_at' })),
  },
});
