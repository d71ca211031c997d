import type { BenchmarkTerms } from '../../services/benchmarks/benchmark.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { Measure } from '../measures/measure.type.js';
import { benchmarkTerms, MeasureBenchmarkArgs } from './benchmark.input.js';
import { presentBenchmark } from './benchmark.present.js';
import { Benchmark } from './benchmark.type.js';

const loadBenchmark = listLoaderOf<string, BenchmarkTerms, Benchmark | null>(
  async ({ services, principal }, _council, measures, terms) => {
    const benchmarks = await services.benchmarks(principal, measures, terms);
    return measures.map((code) => {
      const benchmark = benchmarks.get(code);
      return benchmark ? presentBenchmark(benchmark) : null;
    });
  },
);

@Resolver(() => Measure)
export class MeasureBenchmarkEdges {
  @FieldResolver(() => Benchmark, {
    nullable: true,
    description:
      "The measure in one period over many areas. Null for a council's own measure, which no other area publishes, and if there is no such period or group, or if the group has no edition in force at the period's end.",
  })
  benchmark(
    @Root() { code, councilId }: Measure,
    @Ctx() context: GraphqlContext,
    @Args(() => MeasureBenchmarkArgs) args: MeasureBenchmarkArgs,
  ) {
    if (councilId !== null) return null;
    return loadBenchmark(context, { council: null, parent: code, args: benchmarkTerms(args) });
  }
}
