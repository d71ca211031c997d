import type { StoreScope, TenantScope } from '../sql/on-demand.js';
import { figureImport } from './figure-import.js';
import { importLog } from './import-log.js';
import { mappingStore } from './mapping-store.js';

export const importsStores = {
  council: {
    imports: ({ manager, councilId }: TenantScope) => importLog(manager, councilId),
  },
  catalogue: {
    figures: ({ manager }: StoreScope) => figureImport(manager),
    imports: ({ manager }: StoreScope) => importLog(manager, null),
    mappings: ({ manager }: StoreScope) => mappingStore(manager),
  },
};
