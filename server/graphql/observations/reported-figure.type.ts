import type { ObservationFlag, ObservationStatus } from '../../domain/observations/observation.js';
import { ApiInterface, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { type Absence, Figure, type Value } from './figure.type.js';
import { observationFlagEnum, observationStatusEnum } from './observation.enum.js';

@ApiInterface('A figure of a measure in a period, in current data or as published.')
export abstract class ReportedFigure {
  @Field(() => Figure, { description: 'The value, or the reason for its absence.' })
  readonly figure!: Value | Absence;

  @Field(() => observationStatusEnum, { description: 'The status of the figure.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { description: 'Warnings for readers of the figure; often empty.' })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => BilingualText, {
    nullable: true,
    description: 'A warning to be shown with the figure; null if there is none.',
  })
  readonly caveat!: BilingualText | null;

  @Field(() => Int, { description: 'The version number of the figure.' })
  readonly version!: number;
}
