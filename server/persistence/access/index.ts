import type { StoreScope, TenantScope } from '../sql/on-demand.js';
import { apiKeyStore } from './api-key-store.js';
import { councilSettingStore } from './council-setting-store.js';
import { identityProviderStore } from './identity-provider-store.js';
import { membershipStore } from './membership-store.js';
import { subscriptionStore } from './subscription-store.js';

export const accessStores = {
  council: {
    identityProviders: ({ manager, councilId }: TenantScope) => identityProviderStore(manager, councilId),
    keys: ({ manager, councilId }: TenantScope) => apiKeyStore(manager, councilId),
    memberships: ({ manager, councilId }: TenantScope) => membershipStore(manager, councilId),
    settings: ({ manager, councilId }: TenantScope) => councilSettingStore(manager, councilId),
  },
  catalogue: {
    identityProviders: ({ manager }: StoreScope) => identityProviderStore(manager, null),
    keys: ({ manager }: StoreScope) => apiKeyStore(manager, null),
    memberships: ({ manager }: StoreScope) => membershipStore(manager, null),
    subscriptions: ({ manager }: StoreScope) => subscriptionStore(manager),
  },
};
