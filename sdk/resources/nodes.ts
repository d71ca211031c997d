import type { Client } from '../client.js';
import { NodeDocument, NodesDocument } from '../generated/operations.js';
import type { CallOptions } from '../options.js';

/** Entities by their global identifiers: their type, and whether the caller may see them. */
export const nodes = (client: Client) =>
  Object.freeze({
    /** One entity; `null` if there is none that the caller may see. For its fields, send a document of your own. */
    get: async (which: { id: string }, options?: CallOptions) =>
      (await client.query(NodeDocument, which, options)).node,

    /** At most 100 entities, in the order of the identifiers; `null` for each that the caller may not see. */
    list: async (which: { ids: readonly string[] }, options?: CallOptions) =>
      (await client.query(NodesDocument, which, options)).nodes,
  });
