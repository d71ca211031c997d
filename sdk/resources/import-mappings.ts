import type { Client } from '../client.js';
import { ImportMappingDefineDocument, ImportMappingsDocument } from '../generated/operations.js';
import type { ImportMappingDefineInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Which rows and columns of an open-data file are which measures; the platform's administrators keep them. */
export const importMappings = (client: Client) =>
  Object.freeze({
    /** Every mapping that an import chooses from, by code; version 0 comes with the service and is not stored yet. */
    all: async (options?: CallOptions) =>
      (await client.query(ImportMappingsDocument, {}, options)).importMappings,

    /** Adds a mapping (version 0), or changes the one of that code from the version it was read at. */
    define: async (input: ImportMappingDefineInput, options?: CallOptions) =>
      (await client.query(ImportMappingDefineDocument, { input }, options)).importMappingDefine,
  });
