import type { StoreScope, TenantScope } from '../sql/on-demand.js';
import { auditTrail } from './audit-trail.js';

export const auditStores = {
  council: {
    auditTrail: ({ manager, councilId }: TenantScope) => auditTrail(manager, councilId),
  },
  catalogue: {
    auditTrail: ({ manager }: StoreScope) => auditTrail(manager, null),
  },
};
