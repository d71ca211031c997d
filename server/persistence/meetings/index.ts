import type { TenantScope } from '../sql/on-demand.js';
import { memberRequestStore } from './member-request-store.js';
import { scheduleStore } from './schedule-store.js';

export const meetingsStores = {
  council: {
    memberRequests: ({ manager, councilId }: TenantScope) => memberRequestStore(manager, councilId),
    schedule: ({ manager, councilId }: TenantScope) => scheduleStore(manager, councilId),
  },
};
