import type { StoreScope } from '../sql/on-demand.js';
import { areaStore } from './area-store.js';
import { reorganisationStore } from './reorganisation-store.js';

export const areasStores = {
  council: {
    areas: ({ manager }: StoreScope) => areaStore(manager),
  },
  catalogue: {
    areas: ({ manager }: StoreScope) => areaStore(manager),
    reorganisations: ({ manager }: StoreScope) => reorganisationStore(manager),
  },
  published: {
    areas: ({ manager }: StoreScope) => areaStore(manager),
  },
};
