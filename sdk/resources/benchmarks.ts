import type { Client } from '../client.js';
import {
  BenchmarkDocument,
  type BenchmarkQueryVariables,
  BenchmarkTrendDocument,
  type BenchmarkTrendQueryVariables,
  CompareCouncilsDocument,
  type CompareCouncilsQueryVariables,
  OutliersDocument,
  type OutliersQueryVariables,
} from '../generated/operations.js';
import { type PageOptions, paged } from '../pagination.js';

/** A query's variables without those that select a page. */
export type Asked<Variables> = Omit<Variables, 'first' | 'after'>;

/**
 * Comparisons between councils, from published figures. Another council's unpublished data is never visible.
 */
export const benchmarks = (client: Client) =>
  Object.freeze({
    /**
     * Fetches a comparison of many areas by one measure in one period: averages with their missing members and the
     * reasons, quartile points, the best area, and a page of areas, best first. Without `among`, compares all English
     * councils. Returns `null` if there is no such measure, period or group.
     */
    get: async (
      which: Asked<BenchmarkQueryVariables>,
      { first = 100, after, ...options }: PageOptions = {},
    ) => (await client.query(BenchmarkDocument, { ...which, first, after }, options)).benchmark,

    /** A council's published figures over time, each figure with its comparators; one trend for each measure. */
    trends: Object.freeze(
      paged(
        client,
        BenchmarkTrendDocument,
        (which: Asked<BenchmarkTrendQueryVariables>, page) => ({ ...which, ...page }),
        ({ benchmarkTrend }) => benchmarkTrend,
      ),
    ),

    /** Figures of several councils as a matrix: a row for each measure and period, with a cell for each council. */
    matrix: Object.freeze(
      paged(
        client,
        CompareCouncilsDocument,
        (which: Asked<CompareCouncilsQueryVariables>, page) => ({ ...which, ...page }),
        ({ compareCouncils }) => compareCouncils,
      ),
    ),

    /**
     * The measures in which a council stands out. Its figure is in the best or worst quarter of councils or far from
     * its neighbours' or, if you name one of its scorecards that you may see, red and worsening.
     */
    outliers: Object.freeze(
      paged(
        client,
        OutliersDocument,
        (which: Asked<OutliersQueryVariables>, page) => ({ ...which, ...page }),
        ({ outliers }) => outliers,
      ),
    ),
  });
