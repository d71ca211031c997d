import type { Decimal } from '../../domain/values/decimal.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Measure } from '../measures/measure.type.js';
import { Narrative } from '../narratives/narrative.type.js';
import { Observation } from '../observations/observation.type.js';
import { Rating } from '../ratings/rating.type.js';
import { LineTrend } from '../ratings/trend.type.js';
import { Outlook } from '../reports/outlook.type.js';
import { StandardRating, Target } from '../targets/target.type.js';
import { Period } from '../values/period.type.js';
import { MemberRequest } from './member-request.type.js';

@ApiObject('A year and the figure that it ended on.')
export class YearFigure {
  @Field(() => Period, { description: 'The year.' })
  readonly year!: Period;

  @Field(() => Observation, {
    nullable: true,
    description: "The year's figure, or that of its last part; null where neither is known.",
  })
  readonly observation!: Observation | null;
}

@ApiObject('A part of the year, with what is known or expected of it.')
export class ExpectedPeriod {
  @Field(() => Period, { description: 'The part of the year.' })
  readonly period!: Period;

  @Field(() => Observation, {
    nullable: true,
    description: 'What it was; null for what is to come, and where nothing was entered.',
  })
  readonly observation!: Observation | null;

  @Field(() => [Target], { description: "The targets set for that very part: the year's profile." })
  readonly targets!: readonly Target[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Of a part to come, what it must reach for the year to end on its target, in the measure's unit; null without a target for the year, and where figures do not add up over it.",
  })
  readonly required!: Decimal | null;
}

@ApiObject('Everything that members ask of one measure in a period, from the data.')
export class MeasureMonitoring {
  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => [MemberRequest], { description: 'What members asked of it and nobody has closed.' })
  readonly requests!: readonly MemberRequest[];

  @Field(() => Observation, {
    nullable: true,
    description: 'Where it stands; null where nothing has been entered for the period.',
  })
  readonly observation!: Observation | null;

  @Field(() => Rating, {
    description: "The rating by the first standard, the one called 'Target' before others.",
  })
  readonly rating!: Rating;

  @Field(() => [StandardRating], { description: 'Every target that stands in the period, with its rating.' })
  readonly standards!: readonly StandardRating[];

  @Field(() => [YearFigure], { description: 'Where each of the five years before ended, earliest first.' })
  readonly fiveYears!: readonly YearFigure[];

  @Field(() => LineTrend, {
    description:
      'The trend over five years: those before or, at the end of a year, that one and four before.',
  })
  readonly trend!: LineTrend;

  @Field(() => [Target], { description: 'The targets of the whole year, with how they were calculated.' })
  readonly yearTargets!: readonly Target[];

  @Field(() => Outlook, { description: "Whether the year's target will be met." })
  readonly outlook!: Outlook;

  @Field(() => [Narrative], {
    description: 'Actions that are not finished, by the day on which they are due.',
  })
  readonly actions!: readonly Narrative[];

  @Field(() => [ExpectedPeriod], { description: 'The parts of the year, in order.' })
  readonly expected!: readonly ExpectedPeriod[];
}
