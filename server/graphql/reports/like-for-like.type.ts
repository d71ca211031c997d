import type {
  LeftOutReason,
  LikeForLike as MadeLikeForLike,
  NotLikeForLikeReason,
} from '../../domain/reports/like-for-like.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { leftOutReasonEnum, notLikeForLikeReasonEnum } from '../scorecards/scorecard.enum.js';
import { Period } from '../values/period.type.js';
import { RatingCounts, ScorecardSummary } from './scorecard-summary.type.js';

@ApiObject('A line that is left out of the comparison of two periods.')
export class LeftOutLine {
  @Field(() => String, { description: "The council's own reference for the line: 24." })
  readonly reference!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => leftOutReasonEnum, { description: 'The reason that it is left out.' })
  readonly reason!: LeftOutReason;
}

@ApiObject('A line that has no new figure since the report before.')
export class LineWithoutNewFigure {
  @Field(() => String, { description: "The council's own reference for the line: 24." })
  readonly reference!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;
}

@ApiObject('Counts of RAG ratings in one period, over the lines compared.')
export class LikeForLikeCounts {
  @Field(() => RatingCounts, { description: 'Ratings of the figures against their targets.' })
  readonly rag!: RatingCounts;

  @Field(() => RatingCounts, { description: 'Ratings of the directions of travel.' })
  readonly direction!: RatingCounts;
}

@ApiObject(
  "A comparison of a scorecard's RAG counts with those of the period before, over the measures in both.",
)
export class LikeForLike {
  /** The comparison as the service made it, from which the field `explanation` is computed. */
  readonly outcome!: MadeLikeForLike;

  @Field(() => Period, { nullable: true, description: 'The period; null in a report about a day.' })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The reporting day; null in a report about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => Period, { nullable: true, description: 'The period before; null in a report about a day.' })
  readonly previous!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The reporting day of the report before: the last about an earlier day that is scheduled or was published. Null if there is none, and in a report about a period.',
  })
  readonly previousReportingDay!: string | null;

  @Field(() => ScorecardSummary, { description: 'The counts of the period over all of its lines.' })
  readonly whole!: ScorecardSummary;

  @Field(() => LikeForLikeCounts, {
    nullable: true,
    description: 'The counts of the period over the measures in both; null if the two cannot be compared.',
  })
  readonly now!: LikeForLikeCounts | null;

  @Field(() => LikeForLikeCounts, {
    nullable: true,
    description:
      'The counts of the period before over the same measures; null if the two cannot be compared.',
  })
  readonly before!: LikeForLikeCounts | null;

  @Field(() => notLikeForLikeReasonEnum, {
    nullable: true,
    description: 'The reason that the two cannot be compared; null if they can.',
  })
  readonly reason!: NotLikeForLikeReason | null;

  @Field(() => [LeftOutLine], {
    description: "Lines of either period that are left out, this period's first; at most 1,000.",
  })
  readonly leftOut!: readonly LeftOutLine[];

  @Field(() => [LineWithoutNewFigure], {
    description:
      'Lines that both reports show for the same period, and that so have no new figure: a quarter in two monthly reports; at most 500. They are counted in both.',
  })
  readonly noNewFigure!: readonly LineWithoutNewFigure[];
}
