import type { NoPeriodReason } from '../../domain/measures/reporting-period.js';
import type { LineReport } from '../../services/reports/rate-scorecard.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Observation } from '../observations/observation.type.js';
import { LiveRating } from '../ratings/rating.type.js';
import { noPeriodReasonEnum } from '../scorecards/scorecard.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { RatedLine } from './rated-line.type.js';

@ApiObject('A priority of a plan, which a measure serves.')
export class PlanPriority {
  @Field(() => BilingualText, {
    description: "The plan: the children and young people's plan, the corporate plan.",
  })
  readonly plan!: BilingualText;

  @Field(() => BilingualText, { description: 'The priority within it.' })
  readonly priority!: BilingualText;
}

@ApiObject(
  'One line of a scorecard in a period: a measure with its figure rated, explained and compared.',
  RatedLine,
)
export class ScorecardLine {
  /** The line as the service rated it, from which the computed fields are resolved. */
  readonly rated!: LineReport;

  @Field(() => Int, { description: 'The position on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference for the line: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading above the line; null if there is none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => [PlanPriority], { description: 'The plan priorities that the measure serves.' })
  readonly priorities!: readonly PlanPriority[];

  @Field(() => Period, {
    nullable: true,
    description:
      "The line's own period, which the figure, rating, direction and comparators are about. In a report about a period: that period if the measure has figures for such periods, otherwise the measure's latest period that ended by then. In a report about a day: the latest that ended by that day and is due, or has a figure; null if there is none yet.",
  })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day on which the figure of the line's period is due, or that of its first period if it has none yet. Null in reports published before such days were stored.",
  })
  readonly dueOn!: string | null;

  @Field(() => noPeriodReasonEnum, {
    nullable: true,
    description: 'The reason that the line has no period yet; null if it has one.',
  })
  readonly noPeriod!: NoPeriodReason | null;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure; null if none has been submitted for the period.',
  })
  readonly observation!: Observation | null;

  @Field(() => LiveRating, {
    description:
      "The rating against the first standard: the one called 'Target', otherwise the first by name.",
  })
  readonly rating!: LiveRating;
}
