import type { FigureMark } from '../../domain/areas/area-register.js';
import type { BenchmarkOutcome } from '../../domain/comparisons/benchmark.js';
import { intervalOf, outcomeOf } from '../../services/benchmarks/benchmark.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { presentComparison } from '../comparisons/comparison.present.js';
import { Comparison } from '../comparisons/comparison.type.js';
import { Figure } from '../observations/figure.type.js';
import { benchmarkOutcomeEnum, figureMarkEnum } from './benchmark.enum.js';
import { presentDistribution, presentLeaguePosition, presentPublished } from './benchmark.present.js';
import {
  BenchmarkedArea,
  ComparedPoint,
  ConfidenceInterval,
  Distribution,
  figureMarkHint,
  publishedFigureHint,
  Standing,
} from './benchmark.type.js';

/**
 * Fields that are computed only if they are selected, because a page shows only a few of the areas that were ranked.
 */
@Resolver(() => BenchmarkedArea)
export class BenchmarkedAreaFields {
  @FieldResolver(() => Figure, { nullable: true, description: publishedFigureHint })
  figure(@Root() { benchmark, record }: BenchmarkedArea) {
    return presentPublished(benchmark.measure, record.published);
  }

  @FieldResolver(() => figureMarkEnum, { nullable: true, description: figureMarkHint })
  mark(@Root() { record }: BenchmarkedArea): FigureMark | null {
    return record.published?.mark ?? null;
  }

  @FieldResolver(() => Standing, { description: 'Its position among all English councils.' })
  standing(@Root() { record }: BenchmarkedArea): Standing {
    return presentLeaguePosition(record.standing);
  }

  @FieldResolver(() => ConfidenceInterval, {
    nullable: true,
    description:
      'The confidence interval of its value. Null if none is published and it cannot be calculated, for example because the numerator and denominator are not published.',
  })
  interval(@Root() { benchmark, record }: BenchmarkedArea): ConfidenceInterval | null {
    return intervalOf(benchmark.measure, record);
  }

  @FieldResolver(() => benchmarkOutcomeEnum, {
    description: 'The position of the interval relative to the reference.',
  })
  outcome(@Root() { benchmark, record }: BenchmarkedArea): BenchmarkOutcome {
    return outcomeOf(benchmark, record);
  }

  @FieldResolver(() => benchmarkOutcomeEnum, {
    nullable: true,
    description:
      "The publisher's own comparison with England, as published with the figure; null if there is none.",
  })
  publishedOutcome(@Root() { record }: BenchmarkedArea): BenchmarkOutcome | null {
    return record.published?.verdict ?? null;
  }
}

/** Fields that are computed only if they are selected, because a trend has many points. */
@Resolver(() => ComparedPoint)
export class ComparedPointFields {
  @FieldResolver(() => Figure, { nullable: true, description: publishedFigureHint })
  figure(@Root() { record }: ComparedPoint) {
    return presentPublished(record.measure, record.published);
  }

  @FieldResolver(() => figureMarkEnum, { nullable: true, description: figureMarkHint })
  mark(@Root() { record }: ComparedPoint): FigureMark | null {
    return record.published?.mark ?? null;
  }

  @FieldResolver(() => Standing, { description: 'Its position among all English councils.' })
  standing(@Root() { record }: ComparedPoint): Standing {
    return presentLeaguePosition(record.standing);
  }

  @FieldResolver(() => Distribution, { description: 'The distribution over all English councils.' })
  distribution(@Root() { record }: ComparedPoint): Distribution {
    return presentDistribution(record.distribution);
  }

  @FieldResolver(() => Comparison, {
    description:
      "The average of the council's statistical neighbours, from the list in force at the period's end.",
  })
  neighbours(@Root() { record }: ComparedPoint) {
    return presentComparison(record.neighbours);
  }

  @FieldResolver(() => Comparison, { description: "The published figure of the council's region." })
  region(@Root() { record }: ComparedPoint) {
    return presentComparison(record.region);
  }

  @FieldResolver(() => Comparison, { description: "The published figure of the council's nation." })
  nation(@Root() { record }: ComparedPoint) {
    return presentComparison(record.nation);
  }
}
