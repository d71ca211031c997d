import type { StoreScope, TenantScope } from '../sql/on-demand.js';
import { publicationFigureStore } from './publication-figure-store.js';
import { publicationRulesStore } from './publication-rules-store.js';
import { publicationStore } from './publication-store.js';
import { dueReleases, releaseStore } from './release-store.js';
import { sharedPublications } from './shared-publications.js';

export const publicationsStores = {
  council: {
    publicationFigures: ({ manager, councilId }: TenantScope) => publicationFigureStore(manager, councilId),
    publicationRules: ({ manager, councilId }: TenantScope) => publicationRulesStore(manager, councilId),
    publications: ({ manager, councilId }: TenantScope) => publicationStore(manager, councilId),
  },
  publishing: {
    releases: ({ manager, councilId }: TenantScope) => releaseStore(manager, councilId),
  },
  catalogue: {
    releases: ({ manager }: StoreScope) => dueReleases(manager),
  },
  published: {
    publications: ({ manager }: StoreScope) => sharedPublications(manager),
  },
};
