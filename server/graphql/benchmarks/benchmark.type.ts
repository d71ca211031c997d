import type { BenchmarkOutcome } from '../../domain/comparisons/benchmark.js';
import type { QuartileBand } from '../../domain/comparisons/quartile.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { OutlierKind } from '../../services/benchmarks/find-outliers.js';
import { connectionOf } from '../api/connection.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field, Float, Int } from '../api/decorators.js';
import { Area } from '../areas/area.type.js';
import { Council } from '../areas/council.type.js';
import { Comparison } from '../comparisons/comparison.type.js';
import { Measure } from '../measures/measure.type.js';
import { Figure } from '../observations/figure.type.js';
import { ScorecardLine } from '../reports/scorecard-report.type.js';
import { Period } from '../values/period.type.js';
import { benchmarkOutcomeEnum, outlierKindEnum, quartileBandEnum } from './benchmark.enum.js';

const published = 'What it published; null where it published nothing.';

@ApiObject("How the English councils' values are spread (type 7 quartiles), in the measure's unit.")
export class Distribution {
  @Field(() => Int, { description: 'How many English councils have a value.' })
  readonly councils!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The value that a quarter of them do not exceed; null where none has a value.',
  })
  readonly lowerQuartile!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The value that half of them do not exceed.' })
  readonly median!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The value that three quarters of them do not exceed.',
  })
  readonly upperQuartile!: Decimal | null;
}

@ApiObject('Where a value stands among those of all English councils.')
export class Standing {
  @Field(() => Int, {
    nullable: true,
    description:
      'Its rank: 1 is best, and equals share the better one; null without a value, or where neither direction is better.',
  })
  readonly rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many councils.' })
  readonly rankOf!: number | null;

  @Field(() => quartileBandEnum, {
    nullable: true,
    description: 'The quarter that it lies in; null for measures without quartiles.',
  })
  readonly quartileBand!: QuartileBand | null;
}

@ApiObject("A 95 % confidence interval in the measure's unit: Wilson's for a percentage, Byar's for a rate.")
export class ConfidenceInterval {
  @Field(() => Float, { description: 'Its lower end.' })
  readonly lower!: number;

  @Field(() => Float, { description: 'Its upper end.' })
  readonly upper!: number;
}

@ApiObject('An area among those that are compared.')
export class BenchmarkedArea {
  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => Figure, { nullable: true, description: published })
  readonly figure!: typeof Figure | null;

  @Field(() => Standing, { description: 'Where it stands among all English councils.' })
  readonly standing!: Standing;

  @Field(() => Int, {
    nullable: true,
    description: 'Its rank among those compared: 1 is best, and equals share the better one.',
  })
  readonly rankInGroup!: number | null;

  @Field(() => ConfidenceInterval, {
    nullable: true,
    description: 'Null where the numerator and denominator are not published.',
  })
  readonly interval!: ConfidenceInterval | null;

  @Field(() => benchmarkOutcomeEnum, { description: 'How the interval lies to the reference.' })
  readonly outcome!: BenchmarkOutcome;
}

export const BenchmarkedAreaConnection = connectionOf(BenchmarkedArea, 'areas');

@ApiObject('One measure in one period over many areas, from what is published.')
export class Benchmark {
  /** Behind the field `areas`. */
  readonly listed!: readonly BenchmarkedArea[];

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Int, { description: 'How many areas are compared.' })
  readonly members!: number;

  @Field(() => Int, { description: 'How many of them have a value.' })
  readonly withValue!: number;

  @Field(() => Distribution, {
    nullable: true,
    description: 'Of all English councils; null where nothing is published.',
  })
  readonly distribution!: Distribution | null;

  @Field(() => [Comparison], {
    description:
      'The averages of those compared, one for each method asked for, each with who is missing and why. One from which a suppressed figure could be worked out is not given.',
  })
  readonly averages!: readonly (typeof Comparison)[];

  @Field(() => Comparison, { description: "England's own published figure." })
  readonly nation!: typeof Comparison;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What the areas' intervals are held against; null where there is no such figure.",
  })
  readonly reference!: Decimal | null;

  @Field(() => BenchmarkedArea, {
    nullable: true,
    description: 'Whose value is best: of equals the nearest; null where neither direction is better.',
  })
  readonly best!: BenchmarkedArea | null;
}

@ApiObject("A council's published figure of a measure in a period, with all that stands beside it.")
export class ComparedPoint {
  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Figure, { nullable: true, description: published })
  readonly figure!: typeof Figure | null;

  @Field(() => Standing, { description: 'Where it stands among all English councils.' })
  readonly standing!: Standing;

  @Field(() => Distribution, { description: 'Of all English councils.' })
  readonly distribution!: Distribution;

  @Field(() => Comparison, {
    description:
      "The average of the council's statistical neighbours, of the list in force at the period's end.",
  })
  readonly neighbours!: typeof Comparison;

  @Field(() => Area, {
    nullable: true,
    description: 'The neighbour with the best value: of equals the nearest.',
  })
  readonly bestNeighbour!: Area | null;

  @Field(() => Comparison, { description: 'The published figure of the region that the council lies in.' })
  readonly region!: typeof Comparison;

  @Field(() => Comparison, { description: 'The published figure of England or Wales.' })
  readonly nation!: typeof Comparison;
}

@ApiObject("A measure over time: a council's published figures, each beside its comparators.")
export class MeasureTrend {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => [ComparedPoint], {
    description: 'The periods for which anybody published something, earliest end first.',
  })
  readonly points!: readonly ComparedPoint[];
}

export const MeasureTrendConnection = connectionOf(MeasureTrend, 'trends');

@ApiObject("One council's figure in a table of councils beside each other.")
export class CouncilCell {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => Figure, { nullable: true, description: published })
  readonly figure!: typeof Figure | null;

  @Field(() => Standing, { description: 'Where it stands among all English councils.' })
  readonly standing!: Standing;
}

@ApiObject('One measure in one period, of councils beside each other.')
export class CouncilsRow {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Distribution, {
    nullable: true,
    description: 'Of all English councils; null where nothing is published.',
  })
  readonly distribution!: Distribution | null;

  @Field(() => [CouncilCell], { description: 'A cell for each council, in the order asked for.' })
  readonly cells!: readonly CouncilCell[];
}

export const CouncilsRowConnection = connectionOf(CouncilsRow, 'rows');

@ApiObject('A measure by which a council stands out.')
export class Outlier {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => [outlierKindEnum], { description: 'In what ways.' })
  readonly kinds!: readonly OutlierKind[];

  @Field(() => ComparedPoint, {
    nullable: true,
    description: 'The latest published figure; null where only the scorecard has one.',
  })
  readonly point!: ComparedPoint | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "How far above the neighbours' mean it lies, below it negative, in spreads of the middle half of all English councils (upper less lower quartile).",
  })
  readonly distance!: Decimal | null;

  @Field(() => ScorecardLine, {
    nullable: true,
    description: "The line of the council's scorecard that is red and worsening.",
  })
  readonly line!: ScorecardLine | null;
}

export const OutlierConnection = connectionOf(Outlier, 'outliers');
