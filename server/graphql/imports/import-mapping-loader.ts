import { identifierKeys } from '../api/identifier-keys.js';
import { make } from '../api/make.js';
import type { NodeReaders } from '../api/node-reader.js';
import { presentImportMapping } from './import-mapping.present.js';
import { ImportMapping } from './import-mapping.type.js';

export const importsNodes: NodeReaders = {
  ImportMapping: async (context, keys) => {
    const { services, principal } = context;
    if (!principal.platformAdministrator) return keys.map(() => null);
    const mappings = await services.findImportMappings(principal);
    const { ofCode } = await identifierKeys(context);
    const byKey = new Map(mappings.map((mapping) => [ofCode('ImportMapping', mapping.code), mapping]));
    return keys.map(({ key, version }) => {
      const mapping = byKey.get(key);
      const isThatVersion = version === undefined || mapping?.version === version;
      return mapping && isThatVersion ? make(ImportMapping, presentImportMapping(mapping)) : null;
    });
  },
};
