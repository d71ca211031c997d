import type { Client } from '../client.js';
import {
  CouncilDocument,
  CouncilPeriodsDocument,
  CouncilSubscribeDocument,
  CouncilsDocument,
} from '../generated/operations.js';
import type {
  CouncilFilter,
  CouncilOrder,
  CouncilSubscribeInput,
  PeriodFilter,
  PeriodOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, emptyPage, type List, listVariables, paged } from '../pagination.js';

/** Councils: those that subscribe to the service, and those that it knows only for comparison. */
export const councils = (client: Client) =>
  Object.freeze({
    /** Fetches one council by its GSS code, which has nine characters; `null` if there is no such council. */
    get: async (which: { code: string }, options?: CallOptions) =>
      (await client.query(CouncilDocument, which, options)).council,

    ...paged(
      client,
      CouncilsDocument,
      listVariables<List<CouncilFilter, CouncilOrder>>,
      ({ councils }) => councils,
    ),

    /** The periods for which a council has recorded figures; empty if you may not read the figures. */
    periods: Object.freeze(
      paged(
        client,
        CouncilPeriodsDocument,
        listVariables<CouncilList<PeriodFilter, PeriodOrder>>,
        ({ council }) => council?.periods ?? emptyPage,
      ),
    ),

    /** Makes a council a subscriber. For the platform's administrators. */
    subscribe: async (input: CouncilSubscribeInput, options?: CallOptions) =>
      (await client.query(CouncilSubscribeDocument, { input }, options)).councilSubscribe,
  });
