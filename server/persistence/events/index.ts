import type { TenantScope } from '../sql/on-demand.js';
import { eventTrail } from './event-trail.js';
import { webhookDeliveryStore } from './webhook-delivery-store.js';
import { webhookDispatchStore } from './webhook-dispatch-store.js';
import { webhookStore } from './webhook-store.js';

export const eventsStores = {
  council: {
    deliveries: ({ manager, councilId }: TenantScope) => webhookDeliveryStore(manager, councilId),
    eventTrail: ({ manager, councilId }: TenantScope) => eventTrail(manager, councilId),
    webhooks: ({ manager, councilId }: TenantScope) => webhookStore(manager, councilId),
  },
  dispatch: {
    webhookDispatch: ({ manager, councilId }: TenantScope) => webhookDispatchStore(manager, councilId),
  },
};
