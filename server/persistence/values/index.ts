import type { StoreScope } from '../sql/on-demand.js';
import { periodStore } from './period-store.js';

export const valuesStores = {
  published: {
    periods: ({ manager }: StoreScope) => periodStore(manager),
  },
};
