import type { TargetKind, TargetState } from '../../domain/targets/target.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { targetKindEnum, targetStateEnum } from './target.enum.js';

@ApiInput('Conditions that the targets must meet. Fields left out set no condition.')
export class TargetFilter {
  @Field(() => [String], { nullable: true, description: 'Only targets of the measures with these codes.' })
  readonly measures?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only targets for the periods with these codes.' })
  readonly periods?: readonly string[] | null;

  @Field(() => targetKindEnum, { nullable: true, description: 'Only targets of this origin.' })
  readonly kind?: TargetKind | null;

  @Field(() => targetStateEnum, { nullable: true, description: 'Only versions in this state.' })
  readonly state?: TargetState | null;

  @Field(() => String, {
    nullable: true,
    description: "Only targets of the standard of this name: 'Target'.",
  })
  readonly standard?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only targets for periods that begin on this day or later.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only targets for periods that end on this day or earlier.',
  })
  readonly until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only the version of each target that rates figures, which is the last confirmed one or, if none is confirmed, the last proposed one. Left out or false: all versions.',
  })
  readonly current?: boolean | null;
}

export const targetOrder = orderOf(
  'Target',
  'targets',
  { RECORDED: 'By the time at which the version was recorded.', PERIOD: 'By the last day of the period.' },
  { field: 'RECORDED', direction: 'DESC' },
);
export type TargetOrderBy = (typeof targetOrder.type)['prototype'] | null;
