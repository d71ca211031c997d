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
     * One measure in one period over many areas: averages with their missing members and the reasons,
     * quartile points, the best area, and a page of areas, best first. `null` if there is no such measure,
     * period or group. Without `among`, over all English councils.
     */
    get: async (
      which: Asked<BenchmarkQueryVariables>,
      { first = 100, after, ...options }: PageOptions = {},
    ) => (await client.query(BenchmarkDocument, { ...which, first, after }, options)).benchmark,

    /** A council's published figures over time, each with its comparators: one trend per measure. */
    trends: Object.freeze(
      paged(
        client,
        BenchmarkTrendDocument,
        (which: Asked<BenchmarkTrendQueryVariables>, page) => ({ ...which, ...page }),
        ({ benchmarkTrend }) => benchmarkTrend,
      ),
    ),

    /** Councils side by side: a row for each measure and period, a cell for each council. */
    matrix: Object.freeze(
      paged(
        client,
        CompareCouncilsDocument,
        (which: Asked<CompareCouncilsQueryVariables>, page) => ({ ...which, ...page }),
        ({ compareCouncils }) => compareCouncils,
      ),
    ),

    /**
     * The measures in which a council stands out: in the best or worst quarter of councils, far from its
     * neighbours, or, given one of its scorecards that you may see, red and worsening.
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
