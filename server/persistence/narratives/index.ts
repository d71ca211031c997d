import type { TenantScope } from '../sql/on-demand.js';
import { actionStore } from './action-store.js';
import { approvalStore } from './approval-store.js';
import { narrativeStore } from './narrative-store.js';

export const narrativesStores = {
  council: {
    actions: ({ manager, councilId }: TenantScope) => actionStore(manager, councilId),
    approvals: ({ manager, councilId }: TenantScope) => approvalStore(manager, councilId),
    narratives: ({ manager, councilId }: TenantScope) => narrativeStore(manager, councilId),
  },
};
