import type { ObservationStatus } from '../../domain/observations/observation.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { observationStatusEnum } from './observation.enum.js';

@ApiInput('Conditions that the figures must meet. Fields left out set no condition.')
export class ObservationFilter {
  @Field(() => [String], { nullable: true, description: 'Only figures of the measures with these codes.' })
  readonly measures?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only figures for the periods with these codes.' })
  readonly periods?: readonly string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only figures for periods that begin on this day or later.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only figures for periods that end on this day or earlier.',
  })
  readonly until?: string | null;

  @Field(() => observationStatusEnum, { nullable: true, description: 'Only figures with this status.' })
  readonly status?: ObservationStatus | null;
}

export const observationOrder = orderOf(
  'Observation',
  'figures',
  { PERIOD: 'By the last day of the period.', RECORDED: 'By the time at which the figure was recorded.' },
  { field: 'PERIOD', direction: 'DESC' },
);
export type ObservationOrderBy = (typeof observationOrder.type)['prototype'] | null;
