import type {
  LeftOutReason,
  LikeForLike as MadeLikeForLike,
  NotLikeForLikeReason,
} from '../../domain/reports/like-for-like.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { leftOutReasonEnum, notLikeForLikeReasonEnum } from '../scorecards/scorecard.enum.js';
import { Period } from '../values/period.type.js';
import { RatingCounts, ScorecardSummary } from './scorecard-summary.type.js';

@ApiObject('A line that is not among those of which two periods are compared.')
export class LeftOutLine {
  @Field(() => String, { description: "The council's own reference of the line: 24." })
  readonly reference!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => leftOutReasonEnum, { description: 'Why it is left out.' })
  readonly reason!: LeftOutReason;
}

@ApiObject('The colours of two periods over the same lines.')
export class LikeForLikeCounts {
  @Field(() => RatingCounts, { description: 'The colours of the figures against their targets.' })
  readonly rag!: RatingCounts;

  @Field(() => RatingCounts, { description: 'The colours of the directions of travel.' })
  readonly direction!: RatingCounts;
}

@ApiObject("A scorecard's counts in a period against those of the period before, over the measures in both.")
export class LikeForLike {
  /** Behind the field `explanation`. */
  readonly outcome!: MadeLikeForLike;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Period, { description: 'The period before.' })
  readonly previous!: Period;

  @Field(() => ScorecardSummary, { description: 'The period over all of its lines, for comparison.' })
  readonly whole!: ScorecardSummary;

  @Field(() => LikeForLikeCounts, {
    nullable: true,
    description: 'The period over the measures in both; null where the two do not compare.',
  })
  readonly now!: LikeForLikeCounts | null;

  @Field(() => LikeForLikeCounts, {
    nullable: true,
    description: 'The period before over the same measures; null where the two do not compare.',
  })
  readonly before!: LikeForLikeCounts | null;

  @Field(() => notLikeForLikeReasonEnum, {
    nullable: true,
    description: 'Why the two do not compare; null where they do.',
  })
  readonly reason!: NotLikeForLikeReason | null;

  @Field(() => [LeftOutLine], {
    description: "Lines of either period that are not compared, this period's first; at most 1,000.",
  })
  readonly leftOut!: readonly LeftOutLine[];
}
