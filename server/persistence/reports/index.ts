import type { TenantScope } from '../sql/on-demand.js';
import { outlookStore } from './outlook-store.js';
import { reportedPeriodStore } from './reported-period-store.js';

export const reportsStores = {
  council: {
    outlooks: ({ manager, councilId }: TenantScope) => outlookStore(manager, councilId),
    reportedPeriods: ({ manager }: TenantScope) => reportedPeriodStore(manager),
  },
};
