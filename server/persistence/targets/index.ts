import type { TenantScope } from '../sql/on-demand.js';
import { targetStore } from './target-store.js';

export const targetsStores = {
  council: {
    targets: ({ manager, councilId }: TenantScope) => targetStore(manager, councilId),
  },
};
