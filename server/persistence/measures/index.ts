import type { StoreScope } from '../sql/on-demand.js';
import { measureStore } from './measure-store.js';

export const measuresStores = {
  council: {
    measures: ({ manager }: StoreScope) => measureStore(manager),
  },
  catalogue: {
    measures: ({ manager }: StoreScope) => measureStore(manager),
  },
  published: {
    measures: ({ manager }: StoreScope) => measureStore(manager),
  },
};
