import type { NotProjectedReason, ProjectionMethod, YearEndOutlook } from '../../domain/ratings/outlook.js';
import type { Rag } from '../../domain/ratings/rating.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, createUnionType, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { ragEnum } from '../ratings/rating.enum.js';
import { notProjectedReasonEnum, projectionMethodEnum, yearEndOutlookEnum } from './outlook.enum.js';

@ApiObject("The service's own word on the year's end: who expects what, and why.")
export class OutlookJudgement {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description: 'Whether the target will be met; null where only a value is expected.',
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What the year is expected to end on, in the measure's unit; null where nobody has said.",
  })
  readonly expectedValue!: Decimal | null;

  @Field(() => String, { description: 'Why. At most 2,000 characters.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Who judged it.' })
  readonly judgedBy!: string;

  @Field(() => String, { nullable: true, description: 'The document and paragraph that it was taken from.' })
  readonly citation!: string | null;

  @Field(() => Int, { description: 'Which version it is: 1 as first judged, one more with every change.' })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;
}

@ApiObject(
  "Where the figures so far lead by the end of the year. All values are in the measure's unit, to 12 decimal places.",
)
export class Projection {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description:
      'LIKELY if the projection is green; MAY if it is amber, or if green lies within its interval; UNLIKELY otherwise. Null without a target for the year.',
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => ragEnum, { description: "The colour of the projected value against the year's target." })
  readonly rag!: Rag;

  @Field(() => DecimalScalar, { description: 'The value at the end of the year.' })
  readonly projected!: Decimal;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The lower end of the interval that holds the year's result with a probability of 80 %; null where the spread is not known.",
  })
  readonly low!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The upper end of that interval.' })
  readonly high!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'From the value so far to the target: what is still to be added or, where low is good, may be. Negative once the target has been passed; null without one.',
  })
  readonly gapToTarget!: Decimal | null;

  @Field(() => DecimalScalar, { description: 'What a period has added so far.' })
  readonly runRate!: Decimal;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What each period to come must (or may) add for the year to end on the target; null without one.',
  })
  readonly requiredRunRate!: Decimal | null;

  @Field(() => projectionMethodEnum, { description: 'How it was worked out.' })
  readonly method!: ProjectionMethod;
}

@ApiObject("Why there is no projection of the year's end.")
export class NotProjected {
  @Field(() => notProjectedReasonEnum, { description: 'The reason.' })
  readonly reason!: NotProjectedReason;
}

export const ProjectionResult = createUnionType({
  name: 'ProjectionResult',
  description: "A projection of the year's end, or why there is none.",
  types: () => [Projection, NotProjected] as const,
});

@ApiObject(
  "Whether the year's target will be met, kept apart from today's rating: somebody's judgement and a projection, neither in place of the other.",
)
export class Outlook {
  @Field(() => OutlookJudgement, {
    nullable: true,
    description: "The service's own word; null where nobody has given it.",
  })
  readonly judgement!: OutlookJudgement | null;

  @Field(() => ProjectionResult, { description: 'What the figures say.' })
  readonly projection!: Projection | NotProjected;

  @Field(() => DecimalScalar, {
    description: "How much of the measure's year is gone by the end of the period: above 0, at most 1.",
  })
  readonly shareOfYearElapsed!: Decimal;
}
