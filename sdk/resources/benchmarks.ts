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

/** What is asked, but for which page of it. */
export type Asked<Variables> = Omit<Variables, 'first' | 'after'>;

/** How councils compare, from what is published. Of another council nothing else can be seen. */
export const benchmarks = (client: Client) =>
  Object.freeze({
    /**
     * One measure in one period over many areas: averages with who is missing and why, quartile points, the best,
     * and a page of areas, best first. `null` when there is no such measure, period or group. All English
     * councils where `among` is left out.
     */
    get: async (
      which: Asked<BenchmarkQueryVariables>,
      { first = 100, after, ...options }: PageOptions = {},
    ) => (await client.query(BenchmarkDocument, { ...which, first, after }, options)).benchmark,

    /** A council's published figures over time, each beside its comparators: a trend a measure. */
    trends: Object.freeze(
      paged(
        client,
        BenchmarkTrendDocument,
        (which: Asked<BenchmarkTrendQueryVariables>, page) => ({ ...which, ...page }),
        ({ benchmarkTrend }) => benchmarkTrend,
      ),
    ),

    /** Councils beside each other: a row for every measure in every period, a cell for every council. */
    matrix: Object.freeze(
      paged(
        client,
        CompareCouncilsDocument,
        (which: Asked<CompareCouncilsQueryVariables>, page) => ({ ...which, ...page }),
        ({ compareCouncils }) => compareCouncils,
      ),
    ),

    /**
     * Where a council stands out: in the best or worst quarter of councils, far from its neighbours, or, with one
     * of its scorecards that you may see, red and worsening.
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
