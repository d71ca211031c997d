import { make } from '../api/make.js';
import type { NodeReaders } from '../api/node-reader.js';
import { presentImportMapping } from './import-mapping.present.js';
import { ImportMapping } from './import-mapping.type.js';

export const importsNodes: NodeReaders = {
  ImportMapping: async ({ services, principal }, keys) => {
    if (!principal.platformAdministrator) return keys.map(() => null);
    const mappings = await services.findImportMappings(principal);
    return keys.map(({ key, version }) => {
      const mapping = mappings.find(({ code }) => code === key);
      const isThatVersion = version === undefined || mapping?.version === version;
      return mapping && isThatVersion ? make(ImportMapping, presentImportMapping(mapping)) : null;
    });
  },
};
