import type { Client } from '../client.js';
import { NodeDocument, NodesDocument } from '../generated/operations.js';
import type { CallOptions } from '../options.js';

/** Entities by their global identifiers. Only the type of an entity is fetched, and whether you may see it. */
export const nodes = (client: Client) =>
  Object.freeze({
    /** Fetches one entity; `null` if there is none that you may see. To fetch its fields, send your own document. */
    get: async (which: { id: string }, options?: CallOptions) =>
      (await client.query(NodeDocument, which, options)).node,

    /** Fetches at most 100 entities, in the order of the identifiers; `null` for each that you may not see. */
    list: async (which: { ids: readonly string[] }, options?: CallOptions) =>
      (await client.query(NodesDocument, which, options)).nodes,
  });
