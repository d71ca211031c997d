import type { Decimal } from '../../domain/values/decimal.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Narrative } from '../narratives/narrative.type.js';
import { Observation } from '../observations/observation.type.js';
import { LiveRating } from '../ratings/rating.type.js';
import { StandardRating } from '../ratings/standard-rating.type.js';
import { LineTrend } from '../ratings/trend.type.js';
import { Outlook } from '../reports/outlook.type.js';
import { Target } from '../targets/target.type.js';
import { Period } from '../values/period.type.js';
import { MemberRequest } from './member-request.type.js';

@ApiObject('A year and its final figure.')
export class YearFigure {
  @Field(() => Period, { description: 'The year.' })
  readonly year!: Period;

  @Field(() => Observation, {
    nullable: true,
    description: "The year's figure, or that of its last part; null if neither is known.",
  })
  readonly observation!: Observation | null;
}

@ApiObject('A part of the year, with its figure, targets and required value.')
export class ExpectedPeriod {
  @Field(() => Period, { description: 'The part of the year.' })
  readonly period!: Period;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure; null if the part is still to come or has no figure.',
  })
  readonly observation!: Observation | null;

  @Field(() => [Target], { description: "The targets set for this part alone: the year's profile." })
  readonly targets!: readonly Target[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The value that a part still to come must reach for the year to end on its target, in the measure's unit; null for other parts, without a target for the year, or if the measure does not add up over the year.",
  })
  readonly required!: Decimal | null;
}

@ApiObject("The data that answers members' requests about one measure in a period.")
export class MeasureMonitoring {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => [MemberRequest], { description: 'The open requests of members about the measure.' })
  readonly requests!: readonly MemberRequest[];

  @Field(() => Observation, {
    nullable: true,
    description: "The period's figure; null if none has been submitted.",
  })
  readonly observation!: Observation | null;

  @Field(() => LiveRating, {
    description:
      "The rating against the first standard: the one called 'Target', otherwise the first by name.",
  })
  readonly rating!: LiveRating;

  @Field(() => [StandardRating], {
    description: 'Every current target for the period, with the rating against it.',
  })
  readonly standards!: readonly StandardRating[];

  @Field(() => [YearFigure], { description: 'The final figures of the five years before, earliest first.' })
  readonly fiveYears!: readonly YearFigure[];

  @Field(() => LineTrend, {
    description:
      'The trend over the five years before or, at the end of a year, over that year and the four before.',
  })
  readonly trend!: LineTrend;

  @Field(() => [Target], { description: 'The current targets for the whole year, with their calculation.' })
  readonly yearTargets!: readonly Target[];

  @Field(() => Outlook, { description: "The outlook for the year's target." })
  readonly outlook!: Outlook;

  @Field(() => [Narrative], {
    description: 'The unfinished actions, ordered by due date.',
  })
  readonly actions!: readonly Narrative[];

  @Field(() => [ExpectedPeriod], { description: 'The parts of the year, in order.' })
  readonly expected!: readonly ExpectedPeriod[];
}
