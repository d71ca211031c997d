import type { ImportMapping as StoredMapping } from '../../services/imports/manage-import-mappings.js';
import { payloadOf } from '../api/payload.js';
import { presentImportMapping } from './import-mapping.present.js';
import { ImportMapping } from './import-mapping.type.js';

export const importMappingDefinePayload = payloadOf<StoredMapping>({
  mutation: 'ImportMappingDefine',
  fields: {
    importMapping: {
      type: ImportMapping,
      description: 'The mapping after the change.',
      present: presentImportMapping,
    },
  },
  codes: [
    'MALFORMED_CODE',
    'MALFORMED_DECIMAL',
    'REQUIRED',
    'TOO_LONG',
    'NOT_ALLOWED',
    'FRACTION_INCOMPLETE',
    'OUT_OF_RANGE',
    'NEGATIVE',
    'DUPLICATE',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'STALE',
  ],
});
