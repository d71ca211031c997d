import type { StoreScope, TenantScope } from '../sql/on-demand.js';
import { comparatorStore } from './comparator-store.js';
import { comparisonGroupStore } from './comparison-group-store.js';
import { projectionStore } from './projection-store.js';
import { publishedComparisons } from './published-comparisons.js';
import { publishedFigures } from './published-figures.js';

export const comparisonsStores = {
  council: {
    comparators: ({ manager, councilId }: TenantScope) => comparatorStore(manager, councilId),
    comparisonGroups: ({ manager }: StoreScope) => comparisonGroupStore(manager),
    comparisons: ({ manager }: StoreScope) => publishedComparisons(manager),
    published: ({ manager }: StoreScope) => publishedFigures(manager),
  },
  publishing: {
    projections: ({ manager }: StoreScope) => projectionStore(manager),
  },
  catalogue: {
    comparisonGroups: ({ manager }: StoreScope) => comparisonGroupStore(manager),
    projections: ({ manager }: StoreScope) => projectionStore(manager),
    published: ({ manager }: StoreScope) => publishedFigures(manager),
  },
  published: {
    comparisonGroups: ({ manager }: StoreScope) => comparisonGroupStore(manager),
    comparisons: ({ manager }: StoreScope) => publishedComparisons(manager),
    published: ({ manager }: StoreScope) => publishedFigures(manager),
  },
};
