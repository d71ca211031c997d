import type { Client } from '../client.js';
import { ImportMappingDefineDocument, ImportMappingsDocument } from '../generated/operations.js';
import type {
  ImportMappingDefineInput,
  ImportMappingFilter,
  ImportMappingOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type List, listVariables, paged } from '../pagination.js';

/** Mappings of the rows and columns of open-data files to measures. For the platform's administrators. */
export const importMappings = (client: Client) =>
  Object.freeze({
    // The mappings that an import can use, by code. A mapping of version 0 is built into the service and not yet
    // stored.
    ...paged(
      client,
      ImportMappingsDocument,
      listVariables<List<ImportMappingFilter, ImportMappingOrder>>,
      ({ importMappings }) => importMappings,
    ),

    /**
     * Adds a mapping, or changes the mapping that has the given code. Give version 0 to add a mapping, and the version
     * that you read to change one.
     */
    define: async (input: ImportMappingDefineInput, options?: CallOptions) =>
      (await client.query(ImportMappingDefineDocument, { input }, options)).importMappingDefine,
  });
