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
import { ApiInterface, ApiObject, createUnionType, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { Measure } from '../measures/measure.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { bandEntryEnum, targetKindEnum, targetStateEnum, toleranceKindEnum } from './target.enum.js';

@ApiObject(
  'One value to reach: green at the value or better, amber within the tolerance, red beyond. If the target is strict, the value itself is amber, or red without a tolerance.',
)
export class PointTarget {
  @Field(() => DecimalScalar, { description: "The value to reach, in the measure's unit." })
  readonly value!: Decimal;

  @Field(() => DecimalScalar, { description: 'The largest shortfall that is still amber; zero or above.' })
  readonly tolerance!: Decimal;

  @Field(() => toleranceKindEnum, {
    description: "The unit of the tolerance: the measure's unit, or per cent of the target.",
  })
  readonly toleranceKind!: ToleranceKind;

  @Field(() => Boolean, {
    description: 'True if the value itself misses the target: less than 10 %, and not 10 % or less.',
  })
  readonly strict!: boolean;
}

@ApiObject(
  'A band to stay within: red below redLow or above redHigh, otherwise amber below greenLow or above greenHigh, otherwise green. ' +
    'A value on a limit gets the better rating. redLow ≤ greenLow ≤ greenHigh ≤ redHigh.',
)
export class BandTarget {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Values below this are red, in the measure's unit; null if there is no such limit.",
  })
  readonly redLow!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The lowest green value, in the measure's unit; null if there is no such limit.",
  })
  readonly greenLow!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The highest green value, in the measure's unit; null if there is no such limit.",
  })
  readonly greenHigh!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Values above this are red, in the measure's unit; null if there is no such limit.",
  })
  readonly redHigh!: Decimal | null;

  @Field(() => bandEntryEnum, { description: 'The form in which the band was entered.' })
  readonly enteredAs!: BandEntry;
}

@ApiObject('No target, recorded on purpose.')
export class NoTarget {
  @Field(() => BilingualText, {
    description: 'The text that reports show instead of a target: not a target measure.',
  })
  readonly note!: BilingualText;
}

export const TargetAim = createUnionType({
  name: 'TargetAim',
  description: 'The aim of a target: a value, a band, or no target on purpose.',
  types: () => [PointTarget, BandTarget, NoTarget] as const,
});

@ApiObject('The rationale of a target.')
export class TargetRationale {
  @Field(() => BilingualText, { description: 'The basis of the target.' })
  readonly basis!: BilingualText;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The calculation of the target; null if not recorded.',
  })
  readonly calculation!: BilingualText | null;

  @Field(() => String, { description: 'The body or person that set the target.' })
  readonly setBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the next review; null if none is set.',
  })
  readonly reviewOn!: PlainDate | null;
}

@ApiInterface('The facts of a target, in current data or as published.')
export abstract class TargetDescription {
  @Field(() => String, { description: "The name of the standard: 'Target' if there is only one." })
  readonly standard!: string;

  @Field(() => Period, { description: 'The period of the target.' })
  readonly period!: Period;

  @Field(() => targetKindEnum, { description: 'The origin of the target.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'The state of the target: proposed or confirmed.' })
  readonly state!: TargetState;

  @Field(() => Int, { description: 'The version number of the target.' })
  readonly version!: number;

  @Field(() => TargetAim, { description: 'The value or band to reach.' })
  readonly aim!: PointTarget | BandTarget | NoTarget;

  @Field(() => BilingualText, { description: 'The target in words.' })
  readonly description!: BilingualText;
}

@ApiObject(
  'A target of a measure for a period. A year may have one target, or one for each of its parts. Each standard of a measure has targets of its own.',
  Node,
  TargetDescription,
)
export class Target {
  /** The id of the row of this version, from which the field `id` is resolved. */
  readonly id!: string;

  /** The id of the row of the council, from which the field `council` is resolved. */
  readonly councilId!: string;

  /** The target as the domain knows it, from which the field `description` is computed. */
  readonly set!: DomainTarget;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => String, {
    description:
      "The name of the standard: 'Target', or another name if there are several, such as 'National minimum standard'.",
  })
  readonly standard!: string;

  @Field(() => Period, { description: 'The period of the target: the year, or a part of it.' })
  readonly period!: Period;

  @Field(() => targetKindEnum, { description: 'The origin of the target.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'The state of the target.' })
  readonly state!: TargetState;

  @Field(() => TargetAim, { description: 'The value or band to reach.' })
  readonly aim!: PointTarget | BandTarget | NoTarget;

  @Field(() => TargetRationale, {
    nullable: true,
    description: 'The rationale; null if not recorded.',
  })
  readonly rationale!: TargetRationale | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => Int, {
    description:
      'The version number: 1 when first set, plus 1 with every change. All versions stay on record.',
  })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'The time at which this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'The name of the person or key that recorded this version.' })
  readonly recordedBy!: string;
}

export const TargetConnection = connectionOf(Target, 'targets', { counted: true });
