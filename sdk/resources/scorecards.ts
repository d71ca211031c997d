import type { Client } from '../client.js';
import {
  ScorecardDefineDocument,
  ScorecardEditionAddDocument,
  ScorecardEditionOnDocument,
  ScorecardLikeForLikeDocument,
  ScorecardReportDocument,
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

/** A council's lists of measures for its committees, and what they show in a period. */
export const scorecards = (client: Client) =>
  Object.freeze({
    /**
     * The whole scorecard as a committee's page shows it: every line with its figure, rating, direction of
     * travel, outlook, comparators, earlier periods and narratives, with the summary and the exceptions.
     * One request whatever its size. `null` when there is none, or none that you may see. With `editionOn`, a
     * day, by the edition that was in force on it.
     */
    get: async (
      which: { council: string; scorecard: string; period: string; editionOn?: string | undefined },
      options?: CallOptions,
    ) => (await client.query(ScorecardReportDocument, which, options)).scorecard,

    /** What the scorecard measured on a day, with the agreed changes that made it so. */
    edition: async (which: { council: string; scorecard: string; on: string }, options?: CallOptions) =>
      (await client.query(ScorecardEditionOnDocument, which, options)).scorecardEdition,

    /** The counts against the period before, over the measures in both; or the reason why they do not compare. */
    likeForLike: async (
      which: { council: string; scorecard: string; period: string },
      options?: CallOptions,
    ) => (await client.query(ScorecardLikeForLikeDocument, which, options)).scorecardLikeForLike,

    // The scorecards themselves, without figures.
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
