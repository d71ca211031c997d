import type { Client } from '../client.js';
import {
  MeasureMonitoringDocument,
  MemberRequestCloseDocument,
  MemberRequestMakeDocument,
  MemberRequestsDocument,
} from '../generated/operations.js';
import type { MemberRequestCloseInput, MemberRequestMakeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** What a committee's members ask to be told of a measure, and the answer. */
export const memberRequests = (client: Client) =>
  Object.freeze({
    // By the day of the meeting.
    ...paged(
      client,
      MemberRequestsDocument,
      (which: { council: string; open?: boolean | undefined }, page) => ({ ...which, ...page }),
      ({ memberRequests }) => memberRequests,
    ),

    /**
     * The answer, in one request: where the measure stands, where five years ended, the target and how it was
     * calculated, what is being done, and what is expected of the year's other periods. `null` when there is no such
     * measure or period, or none that you may see.
     */
    answer: async (which: { council: string; measure: string; period: string }, options?: CallOptions) =>
      (await client.query(MeasureMonitoringDocument, which, options)).measureMonitoring,

    /** Records what a meeting's members asked to be told from then on. */
    make: async (input: MemberRequestMakeInput, options?: CallOptions) =>
      (await client.query(MemberRequestMakeDocument, { input }, options)).memberRequestMake,

    /** Closes a request that need not be answered any more. */
    close: async (input: MemberRequestCloseInput, options?: CallOptions) =>
      (await client.query(MemberRequestCloseDocument, { input }, options)).memberRequestClose,
  });
