import type { Client } from '../client.js';
import { CouncilDocument, CouncilSubscribeDocument, CouncilsDocument } from '../generated/operations.js';
import type { CouncilFilter, CouncilSubscribeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Councils: subscribers, and those that serve only for comparison. */
export const councils = (client: Client) =>
  Object.freeze({
    /** One council by its GSS code, nine characters; `null` if there is none. */
    get: async (which: { gssCode: string }, options?: CallOptions) =>
      (await client.query(CouncilDocument, which, options)).council,

    ...paged(
      client,
      CouncilsDocument,
      (filter: CouncilFilter, page) => ({ filter, ...page }),
      ({ councils }) => councils,
    ),

    /** Makes a council a subscriber. For the platform's administrators. */
    subscribe: async (input: CouncilSubscribeInput, options?: CallOptions) =>
      (await client.query(CouncilSubscribeDocument, { input }, options)).councilSubscribe,
  });
