import type { Client } from '../client.js';
import { ScorecardLikeForLikeDocument, ScorecardReportDocument } from '../generated/operations.js';
import type { CallOptions } from '../options.js';
import { type ReportTime, withTime } from './report-time.js';

/**
 * A council's scorecards as reports for a period or about a day. Part of `yardstick.scorecards`; also exported alone, for
 * pages that only show reports.
 */
export const scorecardReports = (client: Client) =>
  Object.freeze({
    /**
     * The whole scorecard as a committee's page shows it: every line with its figure, rating, direction of
     * travel, outlook, comparators, earlier periods and narratives, with the summary and the exceptions. One
     * request, however large. `null` if there is none that you may see. With `editionOn` (a day), uses the
     * edition that was in force on that day. Without `period` and `reportingDay`: the latest period with a figure.
     */
    get: async (
      which: {
        council: string;
        scorecard: string;
        period?: string | undefined;
        /** Instead of a period: a report about this day, with each line's own latest period that is due by then. */
        reportingDay?: string | undefined;
        editionOn?: string | undefined;
        /** An instant: gives the report as it was at that moment. */
        asAt?: string | undefined;
      },
      options?: CallOptions,
    ) => {
      const { scorecard } = await client.query(ScorecardReportDocument, withTime(which), options);
      return scorecard?.report ?? null;
    },

    /**
     * The counts of this period and the one before, over the measures in both; or why they are not
     * comparable.
     */
    likeForLike: async (
      which: { council: string; scorecard: string } & ReportTime,
      options?: CallOptions,
    ) => {
      const { scorecard } = await client.query(ScorecardLikeForLikeDocument, withTime(which), options);
      return scorecard?.report?.likeForLike ?? null;
    },
  });
