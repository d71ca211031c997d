import type { Client } from '../client.js';
import { ScorecardLikeForLikeDocument, ScorecardReportDocument } from '../generated/operations.js';
import type { CallOptions } from '../options.js';

/**
 * A council's scorecards as reports for a period. Part of `yardstick.scorecards`; also exported alone, for
 * pages that only show reports.
 */
export const scorecardReports = (client: Client) =>
  Object.freeze({
    /**
     * The whole scorecard as a committee's page shows it: every line with its figure, rating, direction of
     * travel, outlook, comparators, earlier periods and narratives, with the summary and the exceptions. One
     * request, however large. `null` if there is none that you may see. With `editionOn` (a day), uses the
     * edition that was in force on that day. Without `period`: the latest one with a figure.
     */
    get: async (
      {
        period,
        ...which
      }: {
        council: string;
        scorecard: string;
        period?: string | undefined;
        editionOn?: string | undefined;
        /** An instant: gives the report as it was at that moment. */
        asAt?: string | undefined;
      },
      options?: CallOptions,
    ) => {
      const variables = period === undefined ? which : { ...which, of: { period } };
      return (await client.query(ScorecardReportDocument, variables, options)).scorecard?.report ?? null;
    },

    /**
     * The counts of this period and the one before, over the measures in both; or why they are not
     * comparable.
     */
    likeForLike: async (
      which: { council: string; scorecard: string; period: string },
      options?: CallOptions,
    ) =>
      (await client.query(ScorecardLikeForLikeDocument, which, options)).scorecard?.report?.likeForLike ??
      null,
  });
