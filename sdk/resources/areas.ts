import type { Client } from '../client.js';
import { AreasDefineDocument, ReorganisationDefineDocument } from '../generated/operations.js';
import type { AreasDefineInput, ReorganisationDefineInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Areas with a GSS code: councils, regions and nations. */
export const areas = (client: Client) =>
  Object.freeze({
    /** Adds areas to the shared list, or corrects them. For the platform's administrators. */
    define: async (input: AreasDefineInput, options?: CallOptions) =>
      (await client.query(AreasDefineDocument, { input }, options)).areasDefine,
    /** Enters a reorganisation of councils, or previews it. For the platform's administrators. */
    reorganise: async (input: ReorganisationDefineInput, options?: CallOptions) =>
      (await client.query(ReorganisationDefineDocument, { input }, options)).reorganisationDefine,
  });
