import type { Client } from '../client.js';
import { ImportMappingDefineDocument, ImportMappingsDocument } from '../generated/operations.js';
import type {
  ImportMappingDefineInput,
  ImportMappingFilter,
  ImportMappingOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type List, listVariables, paged } from '../pagination.js';

/** Mappings from rows and columns of open-data files to measures. For the platform's administrators. */
export const importMappings = (client: Client) =>
  Object.freeze({
    // Those that an import can use, by code; version 0 is built into the service and not stored yet.
    ...paged(
      client,
      ImportMappingsDocument,
      listVariables<List<ImportMappingFilter, ImportMappingOrder>>,
      ({ importMappings }) => importMappings,
    ),

    /**
     * Adds a mapping (give version 0), or changes the one with that code (give the version that you read).
     */
    define: async (input: ImportMappingDefineInput, options?: CallOptions) =>
      (await client.query(ImportMappingDefineDocument, { input }, options)).importMappingDefine,
  });
