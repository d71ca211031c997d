import type {
  BandEntry,
  Target as DomainTarget,
  TargetKind,
  TargetState,
  ToleranceKind,
} from '../../domain/targets/target.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, createUnionType, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Measure } from '../measures/measure.type.js';
import { Rating } from '../ratings/rating.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { bandEntryEnum, targetKindEnum, targetStateEnum, toleranceKindEnum } from './target.enum.js';

@ApiObject('One value to reach: green on it or better, amber within the tolerance, red beyond.')
export class PointTarget {
  @Field(() => DecimalScalar, { description: "The value to reach, in the measure's unit." })
  readonly value!: Decimal;

  @Field(() => DecimalScalar, { description: 'How far short of it is still amber; zero or above.' })
  readonly tolerance!: Decimal;

  @Field(() => toleranceKindEnum, {
    description: "Whether the tolerance is in the measure's unit or in per cent of the target.",
  })
  readonly toleranceKind!: ToleranceKind;
}

@ApiObject(
  'A band to stay within: red below redLow or above redHigh, else amber below greenLow or above greenHigh, else green. ' +
    'A value on a limit takes the better colour. redLow ≤ greenLow ≤ greenHigh ≤ redHigh.',
)
export class BandTarget {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Red below this, in the measure's unit; null for no such limit.",
  })
  readonly redLow!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Green from this, in the measure's unit; null for no such limit.",
  })
  readonly greenLow!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Green up to this, in the measure's unit; null for no such limit.",
  })
  readonly greenHigh!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Red above this, in the measure's unit; null for no such limit.",
  })
  readonly redHigh!: Decimal | null;

  @Field(() => bandEntryEnum, { description: 'How it was written.' })
  readonly enteredAs!: BandEntry;
}

@ApiObject('No target, said on purpose.')
export class NoTarget {
  @Field(() => String, {
    description: 'What a report prints in its place, in English: not a target measure.',
  })
  readonly note!: string;
}

export const TargetAim = createUnionType({
  name: 'TargetAim',
  description: 'What a target asks for: a value, a band, or on purpose nothing.',
  types: () => [PointTarget, BandTarget, NoTarget] as const,
});

@ApiObject('Where a target comes from.')
export class TargetRationale {
  @Field(() => BilingualText, { description: 'What it rests on.' })
  readonly basis!: BilingualText;

  @Field(() => BilingualText, { nullable: true, description: 'How it was worked out.' })
  readonly calculation!: BilingualText | null;

  @Field(() => String, { description: 'Who set it: a body or a person.' })
  readonly setBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it will be looked at again.' })
  readonly reviewOn!: PlainDate | null;
}

@ApiObject(
  'What a measure should reach in a period. A year may have one target, or one for each of its parts; of several standards on one measure each has its own.',
)
export class Target {
  /** Behind the field `description`. */
  readonly set!: DomainTarget;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => String, {
    description:
      "The name of the standard: 'Target', or the name of one of several, 'National minimum standard'.",
  })
  readonly standard!: string;

  @Field(() => Period, { description: 'The period it is set for: the year, or a part of it.' })
  readonly period!: Period;

  @Field(() => targetKindEnum, { description: 'Who it comes from.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'Whether it is settled.' })
  readonly state!: TargetState;

  @Field(() => TargetAim, { description: 'What it asks for.' })
  readonly aim!: PointTarget | BandTarget | NoTarget;

  @Field(() => TargetRationale, {
    nullable: true,
    description: 'Where it comes from; null where nobody has said.',
  })
  readonly rationale!: TargetRationale | null;

  @Field(() => String, { nullable: true, description: 'The document and paragraph that it was taken from.' })
  readonly citation!: string | null;

  @Field(() => Int, {
    description: 'Which version it is: 1 as first set, one more with every change. All are kept.',
  })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded this version.' })
  readonly recordedBy!: string;
}

@ApiObject('A target that stands on a measure in a period, with the rating that it makes.')
export class StandardRating {
  @Field(() => Target, { description: 'The target.' })
  readonly target!: Target;

  @Field(() => Rating, { description: 'The rating against it.' })
  readonly rating!: Rating;
}

export const TargetConnection = connectionOf(Target, 'targets');
