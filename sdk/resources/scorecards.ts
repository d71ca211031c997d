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
    /** The edition in force on a day, with the agreed changes that led to it. */
    edition: async (which: { council: string; scorecard: string; on: string }, options?: CallOptions) =>
      (await client.query(ScorecardEditionOnDocument, which, options)).scorecardEdition,

    // Without figures; the reports have those.
    ...paged(
      client,
      ScorecardsDocument,
      (which: { council: string }, page) => ({ ...which, ...page }),
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
