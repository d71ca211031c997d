import type { StoreScope } from '../sql/on-demand.js';
import { areaStore } from './area-store.js';

export const areasStores = {
  council: {
    areas: ({ manager }: StoreScope) => areaStore(manager),
  },
  catalogue: {
    areas: ({ manager }: StoreScope) => areaStore(manager),
  },
  published: {
    areas: ({ manager }: StoreScope) => areaStore(manager),
  },
};
