import type { ObservationFlag, ObservationStatus } from '../../domain/observations/observation.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { Measure } from '../measures/measure.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { type Absence, Figure, type Value } from './figure.type.js';
import { observationFlagEnum, observationStatusEnum } from './observation.enum.js';
import { ReportedFigure } from './reported-figure.type.js';

@ApiObject(
  "A council's figure for one measure in one period. Lists give the current version; earlier versions stay on record.",
  Node,
  ReportedFigure,
)
export class Observation {
  /**
   * The id of the row of this version. If the figure was calculated from the figures of shorter periods, the id of
   * the row that was recorded last among them.
   */
  readonly id!: string;

  /** The id of the row of the council, from which the field `council` is resolved. */
  readonly councilId!: string;

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => Figure, { description: 'The value, or the reason for its absence.' })
  readonly figure!: Value | Absence;

  @Field(() => [Period], {
    description:
      'The periods from which the figure was calculated, if only those were submitted; empty if the figure itself was submitted.',
  })
  readonly rolledUpFrom!: readonly Period[];

  @Field(() => observationStatusEnum, { description: 'The status of the figure.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { description: 'Warnings for readers of the figure; often empty.' })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => String, { nullable: true, description: 'The source system; null if not recorded.' })
  readonly sourceSystem!: string | null;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'A warning to be shown with the figure, at most 2,000 characters in each language; null if there is none.',
  })
  readonly caveat!: BilingualText | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => Int, {
    description: 'The version number: 1 when first submitted, plus 1 with every correction.',
  })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'The time at which this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'The name of the person or key that recorded this version.' })
  readonly recordedBy!: string;
}

export const ObservationConnection = connectionOf(Observation, 'observations', { counted: true });
