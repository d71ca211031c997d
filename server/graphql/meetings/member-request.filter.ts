import type {
  MemberRequestOrder,
  MemberRequestFilter as RequestConditions,
} from '../../persistence/meetings/member-request-store.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';

@ApiInput('Conditions that the requests must meet. Fields left out set no condition.')
export class MemberRequestFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only open requests. False: only closed ones.',
  })
  readonly open?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only requests of the committee with this code.',
  })
  readonly committee?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only requests made at a meeting on this day or later.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only requests made at a meeting on this day or earlier.',
  })
  readonly until?: string | null;
}

export const memberRequestOrder = orderOf(
  'MemberRequest',
  "members' requests",
  { MEETING: 'The date of the meeting.' },
  { field: 'MEETING', direction: 'ASC' },
);

export const MemberRequestFilterArg = () =>
  Arg('filter', () => MemberRequestFilter, {
    nullable: true,
    description: 'Conditions that the requests must meet; all requests if left out.',
  });

export const memberRequestQuery = (
  filter: MemberRequestFilter | null,
  orderBy: MemberRequestOrder | null,
  page: PageArguments,
): ListQuery<RequestConditions, MemberRequestOrder> => ({
  filter: {
    open: filter?.open ?? null,
    committee: filter?.committee ?? null,
    from: filter?.from ?? null,
    until: filter?.until ?? null,
  },
  order: memberRequestOrder.read(orderBy),
  ...pageRequest(page, 'DATE', 'UUID'),
});
