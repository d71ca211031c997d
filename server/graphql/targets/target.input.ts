import type { TargetKind, TargetState, ToleranceKind } from '../../domain/targets/target.js';
import type { ConfirmTargetInput } from '../../services/targets/confirm-target.js';
import type { AimInput, RationaleInput, SetTargetInput } from '../../services/targets/set-target.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { targetKindEnum, targetStateEnum, toleranceKindEnum } from './target.enum.js';

@ApiInput('One value to reach. For measures of which high or low is good.')
export class PointTargetInput {
  @Field(() => DecimalScalar, { description: "The value to reach, in the measure's unit." })
  readonly value!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How far short of it is still amber: zero or above, and zero where it is left out.',
  })
  readonly tolerance?: string | null;

  @Field(() => toleranceKindEnum, {
    defaultValue: 'ABSOLUTE',
    description: "Whether the tolerance is in the measure's unit or in per cent of the target.",
  })
  readonly toleranceKind!: ToleranceKind;
}

@ApiInput(
  "A band whose edges are amber: 12 to 18, edge 1, is green from 13 to 17 and amber to 12 and 18. In the measure's unit.",
)
export class BandEdgeInsideInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Its lower end; left out, it is open below.' })
  readonly low?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its upper end; left out, it is open above.' })
  readonly high?: string | null;

  @Field(() => DecimalScalar, {
    description: 'The width of the amber edge at each end, inside the band; zero or above.',
  })
  readonly edge!: string;
}

@ApiInput(
  "A band with an amber ring around it: 12 to 18, ring 2, is green from 12 to 18 and amber to 10 and 20. In the measure's unit.",
)
export class BandRingOutsideInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Its lower end; left out, it is open below.' })
  readonly low?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its upper end; left out, it is open above.' })
  readonly high?: string | null;

  @Field(() => DecimalScalar, {
    description: 'The width of the amber ring at each end, outside the band; zero or above.',
  })
  readonly ring!: string;
}

@ApiInput(
  "A band by its limits, in the measure's unit: redLow ≤ greenLow ≤ greenHigh ≤ redHigh; a limit left out is not there.",
)
export class BandLimitsInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Red below this.' })
  readonly redLow?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Green from this.' })
  readonly greenLow?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Green up to this.' })
  readonly greenHigh?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Red above this.' })
  readonly redHigh?: string | null;
}

/** Exactly one of its fields; the schema marks it so when it is built. */
@ApiInput('What a target asks for, written in exactly one of these ways.')
export class TargetAimInput implements AimInput {
  @Field(() => PointTargetInput, { nullable: true, description: 'One value to reach.' })
  readonly point?: PointTargetInput | null;

  @Field(() => BandEdgeInsideInput, { nullable: true, description: 'A band whose edges are amber.' })
  readonly bandEdgeInside?: BandEdgeInsideInput | null;

  @Field(() => BandRingOutsideInput, { nullable: true, description: 'A band with an amber ring around it.' })
  readonly bandRingOutside?: BandRingOutsideInput | null;

  @Field(() => BandLimitsInput, { nullable: true, description: 'A band by its four limits.' })
  readonly bandLimits?: BandLimitsInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it is not a target measure, said on purpose.' })
  readonly none?: boolean | null;
}

@ApiInput('Where a target comes from.')
export class TargetRationaleInput implements RationaleInput {
  @Field(() => BilingualTextInput, {
    description: 'What it rests on. At most 2,000 characters in each language.',
  })
  readonly basis!: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'How it was worked out. At most 2,000 characters in each language.',
  })
  readonly calculation?: BilingualTextInput | null;

  @Field(() => String, { description: 'Who set it: a body or a person. At most 200 characters.' })
  readonly setBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it will be looked at again.' })
  readonly reviewOn?: string | null;
}

@ApiInput('A target to set, or the next version of it: earlier ones stay on record.')
export class TargetSetInput implements SetTargetInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, {
    description:
      'The code of the period: the year 201718-FY, or a part of it where the target is profiled, 201718-FYQ1.',
  })
  readonly period!: string;

  @Field(() => String, {
    defaultValue: 'Target',
    description: "The name of the standard: 'Target', or that of one of several. At most 120 characters.",
  })
  readonly standard!: string;

  @Field(() => targetKindEnum, { description: 'Who it comes from.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'Whether it is settled.' })
  readonly state!: TargetState;

  @Field(() => TargetAimInput, { description: 'What it asks for.' })
  readonly aim!: TargetAimInput;

  @Field(() => TargetRationaleInput, { nullable: true, description: 'Where it comes from.' })
  readonly rationale?: TargetRationaleInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A target that was proposed, to confirm as it stands.')
export class TargetConfirmInput implements ConfirmTargetInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => String, { defaultValue: 'Target', description: 'The name of the standard.' })
  readonly standard!: string;

  @Field(() => Int, { description: 'The version that was read; STALE where there is a newer one.' })
  readonly version!: number;
}
