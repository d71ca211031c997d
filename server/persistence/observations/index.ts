import type { TenantScope } from '../sql/on-demand.js';
import { observationStore } from './observation-store.js';

export const observationsStores = {
  council: {
    observations: ({ manager, councilId }: TenantScope) => observationStore(manager, councilId),
  },
};
