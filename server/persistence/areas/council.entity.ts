import { EntitySchema } from 'typeorm';
import { id, instant, nullable, setByDatabase, text } from '../sql/columns.js';

/** A council that subscribes: a tenant. */
export interface CouncilRow {
  id: string;
  areaCode: string;
  state: string;
  stateReason: string | null;
  stateSince: Date;
  createdAt: Date;
}

export const CouncilEntity = new EntitySchema<CouncilRow>({
  name: 'council',
  tableName: 'council',
  columns: {
    id,
    areaCode: text({ name: 'area_code' }),
    state: { ...text(), default: 'ACTIVE' },
    stateReason: nullable(text({ name: 'state_reason' })),
    stateSince: setByDatabase(instant({ name: 'state_since' })),
    createdAt: setByDatabase(instant({ name: 'created_at' })),
  },
});
