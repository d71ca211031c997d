import type { ObservationFlag, ObservationStatus } from '../../domain/observations/observation.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { type Absence, Figure, type Value } from '../observations/figure.type.js';
import { observationFlagEnum, observationStatusEnum } from '../observations/observation.enum.js';
import { DeadBand } from '../ratings/direction-of-travel.type.js';
import { LineTrend } from '../ratings/trend.type.js';
import { type NotProjected, type Projection, ProjectionResult } from '../reports/outlook.type.js';
import { PlanPriority } from '../reports/scorecard-line.type.js';
import { TargetRationale } from '../targets/target.type.js';
import { Period } from '../values/period.type.js';

@ApiObject('A figure of another period of the line, as it was when the report was published.')
export class PublishedOtherFigure {
  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Figure, { description: 'The value, or the reason for its absence.' })
  readonly figure!: Value | Absence;

  @Field(() => observationStatusEnum, { description: 'The status of the figure.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { description: 'Warnings about the figure.' })
  readonly flags!: readonly ObservationFlag[];
}

@ApiObject('The values that the direction of travel compared, as displayed.')
export class PublishedComparedValues {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The later value; null if nothing was compared.',
  })
  readonly laterValue!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The earlier value, or the mean of several; null if nothing was compared.',
  })
  readonly earlierValue!: Decimal | null;

  @Field(() => DeadBand, { description: 'The largest change that counted as no change.' })
  readonly deadBand!: DeadBand;

  @Field(() => String, { description: 'The version of the rule: direction-1.' })
  readonly ruleVersion!: string;
}

@ApiObject('The rationale of a target, as it was when the report was published.')
export class PublishedRationale {
  @Field(() => String, { description: 'The name of the standard.' })
  readonly standard!: string;

  @Field(() => Period, { description: 'The period of the target.' })
  readonly period!: Period;

  @Field(() => TargetRationale, { description: 'The basis and the calculation of the target.' })
  readonly rationale!: TargetRationale;
}

@ApiObject('The parts of a line that its page showed with the figure and its rating.')
export class PublishedPage {
  @Field(() => [PlanPriority], { description: 'The plan priorities that the measure serves.' })
  readonly priorities!: readonly PlanPriority[];

  @Field(() => PublishedOtherFigure, {
    nullable: true,
    description: 'The figure of the same period a year earlier; null if there was none.',
  })
  readonly samePeriodLastYear!: PublishedOtherFigure | null;

  @Field(() => PublishedOtherFigure, {
    nullable: true,
    description: 'The figure of the last period of the year before; null if there was none.',
  })
  readonly previousYearEnd!: PublishedOtherFigure | null;

  @Field(() => [PublishedOtherFigure], {
    description: "The figures of earlier periods of the measure's year, latest first; at most 11.",
  })
  readonly earlierInYear!: readonly PublishedOtherFigure[];

  @Field(() => [PublishedOtherFigure], {
    description: 'The figures of the same period in the five years before, latest first.',
  })
  readonly earlierYears!: readonly PublishedOtherFigure[];

  @Field(() => LineTrend, { description: 'The trend over five periods.' })
  readonly trend!: LineTrend;

  @Field(() => ProjectionResult, {
    description: 'The projection to the end of the year, or the reason that there was none.',
  })
  readonly projection!: Projection | NotProjected;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The value that a person expected at the year's end; null if none was given.",
  })
  readonly expectedValue!: Decimal | null;

  @Field(() => PublishedComparedValues, { description: 'The values that the direction compared.' })
  readonly comparedValues!: PublishedComparedValues;

  @Field(() => [PublishedRationale], { description: 'The rationales of the targets that have one.' })
  readonly rationales!: readonly PublishedRationale[];
}
