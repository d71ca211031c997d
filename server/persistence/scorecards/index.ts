import type { TenantScope } from '../sql/on-demand.js';
import { committeeStore } from './committee-store.js';
import { meetingStore } from './meeting-store.js';
import { scorecardChangeStore } from './scorecard-change-store.js';
import { scorecardStore } from './scorecard-store.js';

export const scorecardsStores = {
  council: {
    committees: ({ manager, councilId }: TenantScope) => committeeStore(manager, councilId),
    meetings: ({ manager }: TenantScope) => meetingStore(manager),
    scorecardChanges: ({ manager, councilId }: TenantScope) => scorecardChangeStore(manager, councilId),
    scorecards: ({ manager, councilId }: TenantScope) => scorecardStore(manager, councilId),
  },
};
