import type { Client } from '../client.js';
import { CouncilDocument, CouncilSubscribeDocument, CouncilsDocument } from '../generated/operations.js';
import type { CouncilFilter, CouncilSubscribeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Councils: those that subscribe, and those that are only compared with. */
export const councils = (client: Client) =>
  Object.freeze({
    /** One council by its GSS code, nine characters; `null` when there is none. */
    get: async (which: { gssCode: string }, options?: CallOptions) =>
      (await client.query(CouncilDocument, which, options)).council,

    ...paged(
      client,
      CouncilsDocument,
      (filter: CouncilFilter, page) => ({ filter, ...page }),
      ({ councils }) => councils,
    ),

    /** Takes a council in as a subscriber. For the platform's administrators. */
    subscribe: async (input: CouncilSubscribeInput, options?: CallOptions) =>
      (await client.query(CouncilSubscribeDocument, { input }, options)).councilSubscribe,
  });
