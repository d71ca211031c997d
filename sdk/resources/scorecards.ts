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
    /** One scorecard with its editions, without figures; `null` if there is none that you may see. */
    find: async (which: { council: string; code: string }, options?: CallOptions) =>
      (await client.query(ScorecardDocument, which, options)).scorecard,

    /** The edition in force on a day (today if `on` is left out), with the agreed changes that led to it. */
    edition: async (
      which: { council: string; scorecard: string; on?: string | undefined },
      options?: CallOptions,
    ) => (await client.query(ScorecardEditionOnDocument, which, options)).scorecard?.edition ?? null,

    // Without figures; the reports have those.
    ...paged(
      client,
      ScorecardsDocument,
      listVariables<CouncilList<ScorecardFilter, ScorecardOrder>>,
      ({ scorecards }) => scorecards,
    ),

    /** Adds a scorecard, or gives the one with that code another title or committee. */
    define: async (input: ScorecardDefineInput, options?: CallOptions) =>
      (await client.query(ScorecardDefineDocument, { input }, options)).scorecardDefine,

    /** Gives the scorecard other lines from a date on; earlier editions do not change. */
    addEdition: async (input: ScorecardEditionAddInput, options?: CallOptions) =>
      (await client.query(ScorecardEditionAddDocument, { input }, options)).scorecardEditionAdd,

    /**
     * Records the counts that a report made elsewhere printed; they are shown next to the computed counts.
     */
    recordSummary: async (input: SummaryRecordInput, options?: CallOptions) =>
      (await client.query(SummaryRecordDocument, { input }, options)).summaryRecord,
  });
