import type { Client } from '../client.js';
import {
  MeasureMonitoringDocument,
  MemberRequestCloseDocument,
  MemberRequestMakeDocument,
  MemberRequestsDocument,
} from '../generated/operations.js';
import type {
  MemberRequestCloseInput,
  MemberRequestFilter,
  MemberRequestMakeInput,
  MemberRequestOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** Requests of a committee's members to be informed about a measure, and the answers. */
export const memberRequests = (client: Client) =>
  Object.freeze({
    // The requests in order of the meetings' dates.
    ...paged(
      client,
      MemberRequestsDocument,
      listVariables<CouncilList<MemberRequestFilter, MemberRequestOrder>>,
      ({ memberRequests }) => memberRequests,
    ),

    /**
     * Fetches all that members ask about a measure: its current position, five year-end positions, the target and its
     * calculation, open actions, and the values expected in the year's other periods. Returns `null` if there is no
     * such measure or period that you may see.
     */
    answer: async (which: { council: string; measure: string; period: string }, options?: CallOptions) =>
      (await client.query(MeasureMonitoringDocument, which, options)).measures.nodes[0]?.monitoring ?? null,

    /** Records that the members at a meeting asked to be informed about a measure from then on. */
    make: async (input: MemberRequestMakeInput, options?: CallOptions) =>
      (await client.query(MemberRequestMakeDocument, { input }, options)).memberRequestMake,

    /** Closes a request that no longer needs an answer. */
    close: async (input: MemberRequestCloseInput, options?: CallOptions) =>
      (await client.query(MemberRequestCloseDocument, { input }, options)).memberRequestClose,
  });
