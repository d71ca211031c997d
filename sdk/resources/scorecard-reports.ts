import type { Client } from '../client.js';
import { ScorecardLikeForLikeDocument, ScorecardReportDocument } from '../generated/operations.js';
import type { CallOptions } from '../options.js';
import { type ReportTime, withTime } from './report-time.js';

/**
 * A council's scorecards as reports for a period or a reporting day. The resource is part of `yardstick.scorecards`. It
 * is also exported alone, for pages that only show reports.
 */
export const scorecardReports = (client: Client) =>
  Object.freeze({
    /**
     * Fetches the whole report that a committee reads, in one request: every line with its figure, rating, direction of
     * travel, outlook, comparators, earlier periods and narratives, and the summary and the exceptions. Without
     * `period` and `reportingDay`, the report is for the latest period with a figure. With `editionOn` (a day), it uses
     * the edition of the scorecard that was in force on that day. Returns `null` if there is no such report that you
     * may see.
     */
    get: async (
      which: {
        council: string;
        scorecard: string;
        period?: string | undefined;
        /** A day, given in place of a period. Each line has its own latest period that is due by that day. */
        reportingDay?: string | undefined;
        editionOn?: string | undefined;
        /** A day: the members of lists of neighbours and of groups are those of that day. */
        neighboursEditionOn?: string | undefined;
        /** The smallest number of members with a value that make an average; by default 3. */
        minimumMembers?: number | undefined;
        /** An instant: the report is returned as it was at that moment. */
        asAt?: string | undefined;
      },
      options?: CallOptions,
    ) => {
      const { scorecard } = await client.query(ScorecardReportDocument, withTime(which), options);
      return scorecard?.report ?? null;
    },

    /**
     * Fetches the counts of ratings in a period and in the period before, over the measures that are in both; or the
     * reason why the two periods cannot be compared.
     */
    likeForLike: async (
      which: { council: string; scorecard: string } & ReportTime,
      options?: CallOptions,
    ) => {
      const { scorecard } = await client.query(ScorecardLikeForLikeDocument, withTime(which), options);
      return scorecard?.report?.likeForLike ?? null;
    },
  });
