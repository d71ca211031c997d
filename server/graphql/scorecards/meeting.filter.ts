import type {
  MeetingFilter as MeetingConditions,
  MeetingOrder,
} from '../../persistence/scorecards/meeting-store.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';

@ApiInput('Conditions that the meetings must meet. Fields left out set no condition.')
export class MeetingFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only meetings of the committee with this code.',
  })
  readonly committee?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only meetings on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only meetings on this day or earlier.' })
  readonly until?: string | null;
}

export const meetingOrder = orderOf(
  'Meeting',
  'meetings',
  { HELD_ON: 'The date of the meeting.' },
  { field: 'HELD_ON', direction: 'ASC' },
);

export const MeetingFilterArg = () =>
  Arg('filter', () => MeetingFilter, {
    nullable: true,
    description: 'Conditions that the meetings must meet; all meetings if left out.',
  });

export const meetingQuery = (
  filter: MeetingFilter | null,
  orderBy: MeetingOrder | null,
  page: PageArguments,
): ListQuery<MeetingConditions, MeetingOrder> => ({
  filter: {
    committee: filter?.committee ?? null,
    from: filter?.from ?? null,
    until: filter?.until ?? null,
  },
  order: meetingOrder.read(orderBy),
  ...pageRequest(page, 'DATE', 'UUID'),
});
