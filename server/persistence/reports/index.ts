import type { TenantScope } from '../sql/on-demand.js';
import { outlookStore } from './outlook-store.js';

export const reportsStores = {
  council: {
    outlooks: ({ manager, councilId }: TenantScope) => outlookStore(manager, councilId),
  },
};
