import type { TargetKind, TargetState, ToleranceKind } from '../../domain/targets/target.js';
import type { ConfirmTargetsInput, TargetConfirmation } from '../../services/targets/confirm-targets.js';
import type {
  AimInput,
  RationaleInput,
  SetTargetsInput,
  TargetInput as TargetToSet,
} from '../../services/targets/set-targets.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, InputType, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { targetKindEnum, targetStateEnum, toleranceKindEnum } from './target.enum.js';

@ApiInput('One value to reach. For measures with the polarity high is good or low is good.')
export class PointTargetInput {
  @Field(() => DecimalScalar, { description: "The value to reach, in the measure's unit." })
  readonly value!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The largest shortfall that is still amber: zero or above; zero if left out.',
  })
  readonly tolerance?: string | null;

  @Field(() => toleranceKindEnum, {
    defaultValue: 'ABSOLUTE',
    description: "The unit of the tolerance: the measure's unit, or per cent of the target.",
  })
  readonly toleranceKind!: ToleranceKind;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True if the value itself misses the target: less than 10 %, and not 10 % or less.',
  })
  readonly strict!: boolean;
}

/** The fields of a band that is given by its two ends. */
@InputType()
abstract class BandEnds {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The lower end; the band is open below if left out.',
  })
  readonly low?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The upper end; the band is open above if left out.',
  })
  readonly high?: string | null;
}

@ApiInput(
  "A band with amber edges inside, in the measure's unit: 12 to 18 with edge 1 is green from 13 to 17 and amber to 12 and 18.",
)
export class BandEdgeInsideInput extends BandEnds {
  @Field(() => DecimalScalar, {
    description: 'The width of the amber edge at each end, inside the band; zero or above.',
  })
  readonly edge!: string;
}

@ApiInput(
  "A band with an amber ring outside, in the measure's unit: 12 to 18 with ring 2 is green from 12 to 18 and amber to 10 and 20.",
)
export class BandRingOutsideInput extends BandEnds {
  @Field(() => DecimalScalar, {
    description: 'The width of the amber ring at each end, outside the band; zero or above.',
  })
  readonly ring!: string;
}

@ApiInput(
  "A band given by its limits, in the measure's unit: redLow ≤ greenLow ≤ greenHigh ≤ redHigh. Each limit can be left out.",
)
export class BandLimitsInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Values below this are red.' })
  readonly redLow?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Values from this up to greenHigh are green.' })
  readonly greenLow?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Values from greenLow up to this are green.' })
  readonly greenHigh?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Values above this are red.' })
  readonly redHigh?: string | null;
}

/** A OneOf input: `schema.ts` sets `isOneOf`, for which type-graphql has no decorator. */
@ApiInput('The value or band to reach, in exactly one of these forms.')
export class TargetAimInput implements AimInput {
  @Field(() => PointTargetInput, { nullable: true, description: 'One value to reach.' })
  readonly point?: PointTargetInput | null;

  @Field(() => BandEdgeInsideInput, { nullable: true, description: 'A band with amber edges inside.' })
  readonly bandEdgeInside?: BandEdgeInsideInput | null;

  @Field(() => BandRingOutsideInput, { nullable: true, description: 'A band with an amber ring outside.' })
  readonly bandRingOutside?: BandRingOutsideInput | null;

  @Field(() => BandLimitsInput, { nullable: true, description: 'A band given by its limits.' })
  readonly bandLimits?: BandLimitsInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True to record that the measure has no target on purpose.',
  })
  readonly none?: boolean | null;
}

@ApiInput('The rationale of a target.')
export class TargetRationaleInput implements RationaleInput {
  @Field(() => BilingualTextInput, {
    description: 'The basis of the target. At most 2,000 characters in each language.',
  })
  readonly basis!: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The calculation of the target. At most 2,000 characters in each language.',
  })
  readonly calculation?: BilingualTextInput | null;

  @Field(() => String, { description: 'The body or person that set the target. At most 200 characters.' })
  readonly setBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The date of the next review.' })
  readonly reviewOn?: string | null;
}

@ApiInput('A target to set, or its next version. Earlier versions stay on record.')
export class TargetInput implements TargetToSet {
  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, {
    description:
      'The code of the period: the year, 201718-FY, or for a profiled target a part of it, 201718-FYQ1.',
  })
  readonly period!: string;

  @Field(() => String, {
    defaultValue: 'Target',
    description:
      "The name of the standard: 'Target', or another name if there are several. At most 120 characters.",
  })
  readonly standard!: string;

  @Field(() => targetKindEnum, { description: 'The origin of the target.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'The state of the target.' })
  readonly state!: TargetState;

  @Field(() => TargetAimInput, { description: 'The value or band to reach.' })
  readonly aim!: TargetAimInput;

  @Field(() => TargetRationaleInput, { nullable: true, description: 'The rationale of the target.' })
  readonly rationale?: TargetRationaleInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('Targets of a council to set. All of them are set, or none.')
export class TargetsSetInput implements SetTargetsInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [TargetInput], {
    description: 'The targets: 1 to 500, one for each measure, period and standard.',
  })
  readonly targets!: readonly TargetInput[];
}

@ApiInput('A proposed target to confirm without change.')
export class TargetConfirmationInput implements TargetConfirmation {
  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => String, { defaultValue: 'Target', description: 'The name of the standard.' })
  readonly standard!: string;

  @Field(() => Int, { description: 'The version that the caller read; STALE if there is a newer one.' })
  readonly version!: number;
}

@ApiInput('Proposed targets of a council to confirm without change. All of them are confirmed, or none.')
export class TargetsConfirmInput implements ConfirmTargetsInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [TargetConfirmationInput], {
    description: 'The targets: 1 to 500, one for each measure, period and standard.',
  })
  readonly targets!: readonly TargetConfirmationInput[];
}
