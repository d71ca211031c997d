import type { AverageMethod } from '../../domain/comparisons/comparator.js';
import type { BenchmarkReference } from '../../services/benchmarks/benchmark.js';
import { trendLimit } from '../../services/benchmarks/benchmark-trend.js';
import { matrixLimits } from '../../services/benchmarks/compare-councils.js';
import type { OutlierKind } from '../../services/benchmarks/find-outliers.js';
import { pageThrough } from '../../services/comparisons/published-data.js';
import { CouncilArg, MeasureArg } from '../api/arguments.js';
import { badArgument, dateArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { averageMethodEnum, benchmarkReferenceEnum, outlierKindEnum } from './benchmark.enum.js';
import { BenchmarkAmongInput, readAmong } from './benchmark.input.js';
import { presentBenchmark, presentCouncilsRow, presentOutlier, presentTrend } from './benchmark.present.js';
import {
  Benchmark,
  BenchmarkedAreaConnection,
  CouncilsRowConnection,
  MeasureTrendConnection,
  OutlierConnection,
} from './benchmark.type.js';

/** The most areas that may be listed by code. */
const namedAreas = 100;

function atMost(argument: string, given: readonly string[] | null | undefined, limit: number): void {
  if ((given?.length ?? 0) <= limit) return;
  throw badArgument(argument, `${given?.length} are more than ${limit}. Ask for them in parts.`);
}

const MeasuresArg = (limit: number) =>
  Arg('measures', () => [String], {
    description: `Codes of measures in the shared catalogue, in the order of the result; at most ${limit}.`,
  });

@Resolver(() => Benchmark)
export class BenchmarkResolver {
  @Query(() => Benchmark, {
    nullable: true,
    description:
      "One measure in one period over many areas. Null if there is no such measure, period or group, or if the group has no edition in force at the period's end.",
  })
  async benchmark(
    @Ctx() { services, principal }: GraphqlContext,
    @MeasureArg() measure: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
    @Arg('among', () => BenchmarkAmongInput, {
      nullable: true,
      description: 'The areas to compare; left out, all English councils.',
    })
    among: BenchmarkAmongInput | null,
    @Arg('methods', () => [averageMethodEnum], {
      defaultValue: ['MEAN'],
      description: 'The methods of the averages to calculate.',
    })
    methods: AverageMethod[],
    @Arg('reference', () => benchmarkReferenceEnum, {
      defaultValue: 'NATION',
      description: "The benchmark that the areas' intervals are compared with.",
    })
    reference: BenchmarkReference,
  ) {
    atMost('among.councils', among?.councils, namedAreas);
    const question = { measure, period, among: readAmong(among), methods, reference };
    const made = await services.benchmark(principal, question);
    return made && presentBenchmark(made);
  }

  @FieldResolver(() => BenchmarkedAreaConnection, {
    description:
      'The compared areas: best value first, areas without a value last. If neither direction is better, the highest value is first.',
  })
  areas(@Root() { listed }: Benchmark, @Args(() => PageArgs) page: PageArgs) {
    const found = pageThrough(listed, pageRequest(page, 'TEXT'), ({ area }) => area.gssCode);
    return presentPage(found, (area) => area);
  }

  @Query(() => MeasureTrendConnection, {
    description:
      'The published figures of a council over time with their comparators: one trend for each measure. Unknown measures are omitted; empty if there is no such council.',
  })
  async benchmarkTrend(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasuresArg(trendLimit) measures: string[],
    @Arg('from', () => DateScalar, { description: 'Only periods that end on this day or later.' })
    from: string,
    @Arg('to', () => DateScalar, { description: 'Only periods that end on this day or earlier.' }) to: string,
    @Arg('method', () => averageMethodEnum, {
      defaultValue: 'MEAN',
      description: "The method of the neighbours' average.",
    })
    method: AverageMethod,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    atMost('measures', measures, trendLimit);
    const window = { from: dateArgument('from', from) ?? from, to: dateArgument('to', to) ?? to };
    const question = { council, measures, method, ...window };
    return presentPage(
      await services.benchmarkTrend(principal, question, pageRequest(page, 'TEXT')),
      presentTrend,
    );
  }

  @Query(() => CouncilsRowConnection, {
    description:
      'Councils side by side: a row for each measure and period, a cell for each council. Unknown councils, measures and periods are omitted.',
  })
  async compareCouncils(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('councils', () => [String], {
      description: `GSS codes of the councils, in the order of the cells; at most ${matrixLimits.councils}.`,
    })
    councils: string[],
    @MeasuresArg(matrixLimits.measures) measures: string[],
    @Arg('periods', () => [String], {
      description: `Codes of the periods; at most ${matrixLimits.periods}.`,
    })
    periods: string[],
    @Args(() => PageArgs) page: PageArgs,
  ) {
    atMost('councils', councils, matrixLimits.councils);
    atMost('measures', measures, matrixLimits.measures);
    atMost('periods', periods, matrixLimits.periods);
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
    @CouncilArg() council: string,
    @Arg('period', () => String, {
      description: `The latest figure published up to the end of this period is used for each measure. ${periodKey}`,
    })
    period: string,
    @Arg('scorecard', () => String, {
      nullable: true,
      description:
        "Code of one of the council's scorecards, to include its red and worsening lines. Ignored if the caller may not see it.",
    })
    scorecard: string | null,
    @Arg('kinds', () => [outlierKindEnum], {
      nullable: true,
      description: 'Only these kinds; left out, all of them.',
    })
    kinds: OutlierKind[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const question = { council, period, scorecard: scorecard ?? null, kinds: kinds ?? null };
    return presentPage(
      await services.findOutliers(principal, question, pageRequest(page, 'TEXT')),
      presentOutlier,
    );
  }
}
