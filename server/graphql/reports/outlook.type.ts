import type { NotProjectedReason, ProjectionMethod, YearEndOutlook } from '../../domain/ratings/outlook.js';
import type { Rag } from '../../domain/ratings/rating.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInterface, ApiObject, createUnionType, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { ragEnum } from '../ratings/rating.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { notProjectedReasonEnum, projectionMethodEnum, yearEndOutlookEnum } from './outlook.enum.js';

@ApiInterface("A person's judgement of the year's end, in current data or as published.")
export abstract class YearEndJudgement {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description: "The outlook for the year's target; null if only a value is expected.",
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => BilingualText, { description: 'The reason. At most 2,000 characters in each language.' })
  readonly reason!: BilingualText;

  @Field(() => String, { description: 'The person or team that judged.' })
  readonly judgedBy!: string;
}

@ApiInterface("The outlook for the year's target of a line, in current data or as published.")
export abstract class LineOutlook {
  @Field(() => YearEndJudgement, {
    nullable: true,
    description: "The council service's judgement; null if there is none.",
  })
  readonly judgement!: YearEndJudgement | null;
}

@ApiObject("The council service's judgement of the year's end, with its author and reason.", YearEndJudgement)
export class OutlookJudgement {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description: "The outlook for the year's target; null if only a value is expected.",
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The value expected at the end of the year, in the measure's unit; null if none was given.",
  })
  readonly expectedValue!: Decimal | null;

  @Field(() => BilingualText, { description: 'The reason. At most 2,000 characters in each language.' })
  readonly reason!: BilingualText;

  @Field(() => String, { description: 'The person or team that judged.' })
  readonly judgedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => Int, { description: 'The version number: 1 when first judged, plus 1 with every change.' })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'The time at which this version was recorded.' })
  readonly recordedAt!: Date;
}

@ApiObject(
  "A projection of the figures so far to the end of the year. All values are in the measure's unit, to 12 decimal places.",
)
export class Projection {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description:
      'LIKELY if the projection is green; MAY if it is amber, or if green lies within its interval; UNLIKELY otherwise. Null without a target for the year.',
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => ragEnum, { description: "The RAG rating of the projected value against the year's target." })
  readonly rag!: Rag;

  @Field(() => DecimalScalar, { description: 'The projected value at the end of the year.' })
  readonly projected!: Decimal;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The lower end of the 80 % prediction interval for the year's result; null if the spread is not known.",
  })
  readonly low!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The upper end of the 80 % prediction interval; null if the spread is not known.',
  })
  readonly high!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The difference from the value so far to the target: the amount still to be added or, if low is good, still allowed. Negative once the target has been passed; null without a target.',
  })
  readonly gapToTarget!: Decimal | null;

  @Field(() => DecimalScalar, { description: 'The average change per period so far.' })
  readonly runRate!: Decimal;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The change that each period to come must (or, if low is good, may) add for the year to end on the target; null without a target.',
  })
  readonly requiredRunRate!: Decimal | null;

  @Field(() => projectionMethodEnum, { description: 'The method of projection.' })
  readonly method!: ProjectionMethod;

  @Field(() => BilingualText, { description: 'The projection as one sentence.' })
  readonly explanation!: BilingualText;
}

@ApiObject('The reason that there is no projection to the end of the year.')
export class NotProjected {
  @Field(() => notProjectedReasonEnum, { description: 'The reason.' })
  readonly reason!: NotProjectedReason;

  @Field(() => BilingualText, { description: 'The reason as one sentence.' })
  readonly explanation!: BilingualText;
}

export const ProjectionResult = createUnionType({
  name: 'ProjectionResult',
  description: 'A projection to the end of the year, or the reason that there is none.',
  types: () => [Projection, NotProjected] as const,
});

@ApiObject(
  "The outlook for the year's target: a person's judgement and a projection. They are independent of each other and of the current rating.",
  LineOutlook,
)
export class Outlook {
  @Field(() => OutlookJudgement, {
    nullable: true,
    description: "The council service's judgement; null if there is none.",
  })
  readonly judgement!: OutlookJudgement | null;

  @Field(() => ProjectionResult, {
    description: 'The projection from the figures, or the reason that there is none.',
  })
  readonly projection!: Projection | NotProjected;

  @Field(() => DecimalScalar, {
    description: "The share of the measure's year elapsed by the end of the period: above 0, at most 1.",
  })
  readonly shareOfYearElapsed!: Decimal;
}
