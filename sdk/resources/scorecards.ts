import type { Client } from '../client.js';
import {
  ScorecardDefineDocument,
  ScorecardDocument,
  ScorecardEditionAddDocument,
  ScorecardEditionOnDocument,
  ScorecardsDocument,
  SummaryRecordDocument,
} from '../generated/operations.js';
import type {
  ScorecardDefineInput,
  ScorecardEditionAddInput,
  ScorecardFilter,
  ScorecardOrder,
  SummaryRecordInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** A council's lists of measures for its committees. */
export const scorecards = (client: Client) =>
  Object.freeze({
    /** Fetches one scorecard with its editions, without figures; `null` if there is none that you may see. */
    find: async (which: { council: string; code: string }, options?: CallOptions) =>
      (await client.query(ScorecardDocument, which, options)).scorecard,

    /** Fetches the edition in force on the day `on` (by default today), with the agreed changes that led to it. */
    edition: async (
      which: { council: string; scorecard: string; on?: string | undefined },
      options?: CallOptions,
    ) => (await client.query(ScorecardEditionOnDocument, which, options)).scorecard?.edition ?? null,

    // The scorecards without figures. The figures are in the reports.
    ...paged(
      client,
      ScorecardsDocument,
      listVariables<CouncilList<ScorecardFilter, ScorecardOrder>>,
      ({ scorecards }) => scorecards,
    ),

    /** Adds a scorecard, or gives the scorecard that has the given code another title or committee. */
    define: async (input: ScorecardDefineInput, options?: CallOptions) =>
      (await client.query(ScorecardDefineDocument, { input }, options)).scorecardDefine,

    /** Gives a scorecard new lines from a date on. Earlier editions do not change. */
    addEdition: async (input: ScorecardEditionAddInput, options?: CallOptions) =>
      (await client.query(ScorecardEditionAddDocument, { input }, options)).scorecardEditionAdd,

    /**
     * Records the counts of ratings printed in a report that was made outside the service. They are shown next to the
     * counts that the service calculates.
     */
    recordSummary: async (input: SummaryRecordInput, options?: CallOptions) =>
      (await client.query(SummaryRecordDocument, { input }, options)).summaryRecord,
  });
