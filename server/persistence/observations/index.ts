import type { TenantScope } from '../sql/on-demand.js';
import { periodStore } from '../values/period-store.js';
import { observationStore } from './observation-store.js';

export const observationsStores = {
  council: {
    observedPeriods: ({ manager }: TenantScope) =>
      periodStore(manager, 'code IN (SELECT period_code FROM observation)'),
    observations: ({ manager, councilId }: TenantScope) => observationStore(manager, councilId),
  },
};
