import type { Client } from '../client.js';
import {
  ScorecardDefineDocument,
  ScorecardEditionAddDocument,
  ScorecardEditionOnDocument,
  ScorecardsDocument,
  SummaryRecordDocument,
} from '../generated/operations.js';
import type {
  ScorecardDefineInput,
  ScorecardEditionAddInput,
  SummaryRecordInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** A council's lists of measures for its committees. */
export const scorecards = (client: Client) =>
  Object.freeze({
    /** What the scorecard measured on a day, with the agreed changes that made it so. */
    edition: async (which: { council: string; scorecard: string; on: string }, options?: CallOptions) =>
      (await client.query(ScorecardEditionOnDocument, which, options)).scorecardEdition,

    // Without figures; those are in the reports.
    ...paged(
      client,
      ScorecardsDocument,
      (which: { council: string }, page) => ({ ...which, ...page }),
      ({ scorecards }) => scorecards,
    ),

    /** Adds a scorecard, or gives the one of that code another title or committee. */
    define: async (input: ScorecardDefineInput, options?: CallOptions) =>
      (await client.query(ScorecardDefineDocument, { input }, options)).scorecardDefine,

    /** Gives the scorecard other lines from a date on; the editions before it stay as they are. */
    addEdition: async (input: ScorecardEditionAddInput, options?: CallOptions) =>
      (await client.query(ScorecardEditionAddDocument, { input }, options)).scorecardEditionAdd,

    /** Records the counts that a report made elsewhere printed, to be shown beside those computed. */
    recordSummary: async (input: SummaryRecordInput, options?: CallOptions) =>
      (await client.query(SummaryRecordDocument, { input }, options)).summaryRecord,
  });
