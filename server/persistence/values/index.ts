import type { StoreScope } from '../sql/on-demand.js';
import { identifierSecret } from './identifier-secret.js';
import { periodStore } from './period-store.js';

export const valuesStores = {
  published: {
    identifierSecret: ({ manager }: StoreScope) => identifierSecret(manager),
    periods: ({ manager }: StoreScope) => periodStore(manager),
  },
};
