import type { ObservationFlag, ObservationStatus } from '../../domain/observations/observation.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Measure } from '../measures/measure.type.js';
import { Period } from '../values/period.type.js';
import { type Absence, Figure, type Value } from './figure.type.js';
import { observationFlagEnum, observationStatusEnum } from './observation.enum.js';

@ApiObject(
  "A council's figure for one measure in one period, as it now stands. Earlier versions are kept, never overwritten.",
)
export class Observation {
  @Field(() => Measure, { description: 'What was measured.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period it is of.' })
  readonly period!: Period;

  @Field(() => Figure, { description: 'The value, or why there is none.' })
  readonly figure!: Value | Absence;

  @Field(() => [String], {
    description:
      'The codes of the periods that the figure was made of, where only they were entered; empty where it was entered as it is.',
  })
  readonly rolledUpFrom!: readonly string[];

  @Field(() => observationStatusEnum, { description: 'How settled it is.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { description: 'What a reader must know beside it; often nothing.' })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => String, { nullable: true, description: 'The system it came from.' })
  readonly sourceSystem!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A warning to be printed beside it. At most 2,000 characters.',
  })
  readonly caveat!: string | null;

  @Field(() => String, { nullable: true, description: 'The document and paragraph that it was taken from.' })
  readonly citation!: string | null;

  @Field(() => Int, {
    description: 'Which version it is: 1 as first submitted, one more with every correction.',
  })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded this version.' })
  readonly recordedBy!: string;
}

export const ObservationConnection = connectionOf(Observation, 'observations');
