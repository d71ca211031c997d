import type { Client } from '../client.js';
import { ScorecardLikeForLikeDocument, ScorecardReportDocument } from '../generated/operations.js';
import type { CallOptions } from '../options.js';

/**
 * What a council's scorecards show in a period: part of `yardstick.scorecards`, and on its own for pages that only
 * show them.
 */
export const scorecardReports = (client: Client) =>
  Object.freeze({
    /**
     * The whole scorecard as a committee's page shows it: every line with its figure, rating, direction of
     * travel, outlook, comparators, earlier periods and narratives, with the summary and the exceptions.
     * One request whatever its size. `null` when there is none, or none that you may see. With `editionOn`, a
     * day, by the edition that was in force on it.
     */
    get: async (
      which: {
        council: string;
        scorecard: string;
        period: string;
        editionOn?: string | undefined;
        /** An instant: the report as it then stood. */
        asAt?: string | undefined;
      },
      options?: CallOptions,
    ) => (await client.query(ScorecardReportDocument, which, options)).scorecard,

    /** The counts against the period before, over the measures in both; or the reason why they do not compare. */
    likeForLike: async (
      which: { council: string; scorecard: string; period: string },
      options?: CallOptions,
    ) => (await client.query(ScorecardLikeForLikeDocument, which, options)).scorecardLikeForLike,
  });
