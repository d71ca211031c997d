import { trendLimit } from '../../services/benchmarks/benchmark-trend.js';
import { matrixLimits } from '../../services/benchmarks/compare-councils.js';
import { pageThrough } from '../../services/comparisons/published-data.js';
import { badArgument, dateArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { readMinimum } from '../comparisons/minimum-members.js';
import {
  atMost,
  BenchmarkArgs,
  BenchmarkTrendArgs,
  benchmarkTerms,
  CompareCouncilsArgs,
  OutliersArgs,
} from './benchmark.input.js';
import { presentBenchmark, presentCouncilsRow, presentOutlier, presentTrend } from './benchmark.present.js';
import {
  Benchmark,
  BenchmarkedAreaConnection,
  CouncilsRowConnection,
  MeasureTrendConnection,
  OutlierConnection,
} from './benchmark.type.js';

/** Throws an error of code `BAD_USER_INPUT` if one of the codes is that of a region or nation. */
async function requireCouncils(
  argument: string,
  codes: readonly string[],
  { areaRegister }: Pick<GraphqlContext['services'], 'areaRegister'>,
): Promise<void> {
  const register = await areaRegister();
  codes.forEach((code, index) => {
    const area = register.byCode(code);
    if (!area || area.level === 'COUNCIL') return;
    throw badArgument(
      `${argument}.${index}`,
      `${code} is ${area.name.en}, not a council. Give the codes of councils; the figures of a region or nation are in \`benchmark\`.`,
    );
  });
}

@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @Query(() => Benchmark, {
    nullable: true,
    description:
      "One measure in one period over many areas. Null if there is no such measure, period or group, or if the group has no edition in force at the period's end.",
  })
  async benchmark(
    @Ctx() { services, principal }: GraphqlContext,
    @Args(() => BenchmarkArgs) { measure, ...args }: BenchmarkArgs,
  ) {
    const benchmark = await services.benchmark(principal, { measure, ...benchmarkTerms(args) });
    return benchmark && presentBenchmark(benchmark);
  }

  @FieldResolver(() => BenchmarkedAreaConnection, {
    description:
      'The compared areas: best value first, areas without a value last. If neither direction is better, the highest value is first.',
  })
  areas(@Root() { listed }: Benchmark, @Args(() => PageArgs) page: PageArgs) {
    const areas = pageThrough(listed, pageRequest(page, 'TEXT'), ({ area }) => area.gssCode);
    return presentPage(areas, (area) => area);
  }

  @Query(() => MeasureTrendConnection, {
    description:
      'The published figures of a council over time with their comparators: one trend for each measure. Unknown measures are omitted; empty if there is no such council.',
  })
  async benchmarkTrend(
    @Ctx() { services, principal }: GraphqlContext,
    @Args(() => BenchmarkTrendArgs)
    {
      council,
      measures,
      from,
      until,
      method,
      neighboursEditionOn,
      minimumMembers,
      ...page
    }: BenchmarkTrendArgs,
  ) {
    atMost('measures', measures, trendLimit);
    const window = { from: dateArgument('from', from) ?? from, until: dateArgument('until', until) ?? until };
    const averaging = {
      neighboursEditionOn: dateArgument('neighboursEditionOn', neighboursEditionOn ?? null),
      minimum: readMinimum(minimumMembers),
    };
    const question = { council, measures, method, ...window, ...averaging };
    return presentPage(
      await services.benchmarkTrend(principal, question, pageRequest(page, 'TEXT')),
      presentTrend,
    );
  }

  @Query(() => CouncilsRowConnection, {
    description:
      'Councils side by side: a row for each measure and period, a cell for each council. Unknown councils, measures and periods are omitted; the code of a region or nation is a bad input.',
  })
  async compareCouncils(
    @Ctx() { services, principal }: GraphqlContext,
    @Args(() => CompareCouncilsArgs) { councils, measures, periods, ...page }: CompareCouncilsArgs,
  ) {
    atMost('councils', councils, matrixLimits.councils);
    atMost('measures', measures, matrixLimits.measures);
    atMost('periods', periods, matrixLimits.periods);
    await requireCouncils('councils', councils, services);
    const question = { councils, measures, periods };
    return presentPage(
      await services.compareCouncils(principal, question, pageRequest(page, 'TEXT')),
      presentCouncilsRow,
    );
  }

  @Query(() => OutlierConnection, {
    description:
      'The measures by which a council stands out: in the best or worst quarter, far from its neighbours, or red and worsening. Ordered by measure code.',
  })
  async outliers(
    @Ctx() { services, principal }: GraphqlContext,
    @Args(() => OutliersArgs) { council, period, scorecard, filter, ...page }: OutliersArgs,
  ) {
    const question = { council, period, scorecard: scorecard ?? null, kinds: filter?.kinds ?? null };
    return presentPage(
      await services.findOutliers(principal, question, pageRequest(page, 'TEXT')),
      presentOutlier,
    );
  }
}
