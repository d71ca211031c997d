import type { FigureMark } from '../../domain/areas/area-register.js';
import type { QuartileBand } from '../../domain/comparisons/quartile.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type {
  BenchmarkedArea as BenchmarkedAreaRecord,
  Benchmark as BenchmarkRecord,
} from '../../services/benchmarks/benchmark.js';
import type { ComparedPoint as PointRecord } from '../../services/benchmarks/compared-point.js';
import type { OutlierKind } from '../../services/benchmarks/find-outliers.js';
import type { intervalOrigins } from '../../services/comparisons/published-data.js';
import { connectionOf } from '../api/connection.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field, Float, Int } from '../api/decorators.js';
import { Area } from '../areas/area.type.js';
import { Council } from '../areas/council.type.js';
import { CouncilCode } from '../areas/council-code.type.js';
import { Comparison } from '../comparisons/comparison.type.js';
import { Measure } from '../measures/measure.type.js';
import { Figure } from '../observations/figure.type.js';
import { ScorecardLine } from '../reports/scorecard-line.type.js';
import { Period } from '../values/period.type.js';
import { figureMarkEnum, intervalOriginEnum, outlierKindEnum, quartileBandEnum } from './benchmark.enum.js';

export const figureMarkHint =
  'The mark of a figure for a period in which the council was not open; otherwise null.';

export const publishedFigureHint = 'The published figure; null if none was published.';

@ApiObject(
  "The distribution of the English councils' values, in the measure's unit. Quartiles are of type 7.",
)
export class Distribution {
  @Field(() => Int, { description: 'The number of English councils with a value.' })
  readonly councils!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The value that a quarter of them do not exceed; null if there are no values.',
  })
  readonly lowerQuartile!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The value that half of them do not exceed; null if there are no values.',
  })
  readonly median!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The value that three quarters of them do not exceed; null if there are no values.',
  })
  readonly upperQuartile!: Decimal | null;
}

@ApiObject('The position of a value among those of all English councils.')
export class Standing {
  @Field(() => Int, {
    nullable: true,
    description:
      'Its rank: 1 is best, and equal values share the better rank. Null without a value, or if neither direction is better.',
  })
  readonly rank!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of ranked councils; null if there is no rank.',
  })
  readonly rankOf!: number | null;

  @Field(() => quartileBandEnum, {
    nullable: true,
    description:
      'The quarter in which it lies. Null without a value, if neither direction is better, or if the measure has no quartiles.',
  })
  readonly quartileBand!: QuartileBand | null;
}

@ApiObject(
  "A 95 % confidence interval in the measure's unit: the published one or, without one, Wilson's for a percentage and Byar's for a rate.",
)
export class ConfidenceInterval {
  @Field(() => Float, { description: 'Its lower limit.' })
  readonly lower!: number;

  @Field(() => Float, { description: 'Its upper limit.' })
  readonly upper!: number;

  @Field(() => intervalOriginEnum, { description: 'Its origin.' })
  readonly origin!: (typeof intervalOrigins)[number];
}

@ApiObject('One of the compared areas.')
export class BenchmarkedArea {
  /** The records from which `BenchmarkedAreaFields` computes the other fields. */
  readonly benchmark!: Pick<BenchmarkRecord, 'measure' | 'reference'>;
  readonly record!: BenchmarkedAreaRecord;

  @Field(() => Area, { description: 'The area.' })
  readonly area!: Area;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its rank among the compared areas: 1 is best, and equal values share the better rank. Null without a value, or if neither direction is better.',
  })
  readonly rankInGroup!: number | null;
}

export const BenchmarkedAreaConnection = connectionOf(BenchmarkedArea, 'areas');

@ApiObject('One measure in one period over many areas, from published figures.')
export class Benchmark {
  /** All compared areas, in the order of the field `areas`, which gives a page of them. */
  readonly listed!: readonly BenchmarkedArea[];

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Int, { description: 'The number of compared areas.' })
  readonly members!: number;

  @Field(() => Int, { description: 'The number of compared areas with a value.' })
  readonly withValue!: number;

  @Field(() => Distribution, {
    nullable: true,
    description: 'The distribution over all English councils; null if nothing is published.',
  })
  readonly distribution!: Distribution | null;

  @Field(() => [Comparison], {
    description:
      'The averages of the compared areas, one for each requested method, with the missing members and their reasons. An average that would disclose a suppressed figure is withheld.',
  })
  readonly averages!: readonly (typeof Comparison)[];

  @Field(() => Comparison, { description: "England's own published figure." })
  readonly nation!: typeof Comparison;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The value that the areas' intervals are compared with; null if there is none.",
  })
  readonly reference!: Decimal | null;

  @Field(() => BenchmarkedArea, {
    nullable: true,
    description:
      'The area with the best value, the nearest one of equals. Null if no area has a value, or if neither direction is better.',
  })
  readonly best!: BenchmarkedArea | null;
}

@ApiObject("A council's published figure for one measure in one period, with its comparators.")
export class ComparedPoint {
  /** The record from which `ComparedPointFields` computes the other fields. */
  readonly record!: PointRecord;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Area, {
    nullable: true,
    description: 'The neighbour with the best value, the nearest one of equals; null if there is none.',
  })
  readonly bestNeighbour!: Area | null;

  @Field(() => Boolean, {
    description:
      "True if the figure is that of the councils that merged whole into this one, together: the sum of the numerators over the sum of the denominators. The trend's `pooledFrom` names them.",
  })
  readonly pooled!: boolean;
}

@ApiObject('The published figures of a council for one measure over time, with their comparators.')
export class MeasureTrend {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => [ComparedPoint], {
    description: 'The periods for which any area published a figure, earliest end first.',
  })
  readonly points!: readonly ComparedPoint[];

  @Field(() => [CouncilCode], {
    description:
      'The codes that the council was given within the series, earliest first. The figures before and after are of the same council.',
  })
  readonly codeChanges!: readonly CouncilCode[];

  @Field(() => [Area], {
    description:
      'The councils that merged whole into this one: the points with `pooled` are theirs. Empty for every other council.',
  })
  readonly pooledFrom!: readonly Area[];
}

export const MeasureTrendConnection = connectionOf(MeasureTrend, 'trends');

@ApiObject("One council's figure in a side-by-side comparison.")
export class CouncilCell {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => Figure, { nullable: true, description: publishedFigureHint })
  readonly figure!: typeof Figure | null;

  @Field(() => figureMarkEnum, { nullable: true, description: figureMarkHint })
  readonly mark!: FigureMark | null;

  @Field(() => Standing, { description: 'Its position among all English councils.' })
  readonly standing!: Standing;
}

@ApiObject('One measure in one period, with councils side by side.')
export class CouncilsRow {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Distribution, {
    nullable: true,
    description: 'The distribution over all English councils; null if nothing is published.',
  })
  readonly distribution!: Distribution | null;

  @Field(() => [CouncilCell], {
    description: 'A cell for each council, in the order of the argument `councils`.',
  })
  readonly cells!: readonly CouncilCell[];
}

export const CouncilsRowConnection = connectionOf(CouncilsRow, 'rows');

@ApiObject('A measure by which a council stands out.')
export class Outlier {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => [outlierKindEnum], { description: 'The ways in which it stands out.' })
  readonly kinds!: readonly OutlierKind[];

  @Field(() => ComparedPoint, {
    nullable: true,
    description: 'The latest published figure; null if only the scorecard has one.',
  })
  readonly point!: ComparedPoint | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The distance of the figure from the neighbours' mean, negative below it, in units of the interquartile range of all English councils. Null if it cannot be calculated or is zero.",
  })
  readonly distance!: Decimal | null;

  @Field(() => ScorecardLine, {
    nullable: true,
    description: "The line of the council's scorecard that is red and worsening; null if there is none.",
  })
  readonly line!: ScorecardLine | null;
}

export const OutlierConnection = connectionOf(Outlier, 'outliers');
