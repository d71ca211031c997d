import type {
  CommitteeFilter as CommitteeConditions,
  CommitteeOrder,
} from '../../persistence/scorecards/committee-store.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { searchText } from '../api/search-text.js';

@ApiInput('Conditions that the committees must meet. Fields left out set no condition.')
export class CommitteeFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Only committees with this text in their code or name, in either language; at most 120 characters. Capital and small letters are equal.',
  })
  readonly search?: string | null;
}

export const committeeOrder = orderOf(
  'Committee',
  'committees',
  { CODE: 'The code.', NAME: 'The English name.' },
  { field: 'CODE', direction: 'ASC' },
);

export const CommitteeFilterArg = () =>
  Arg('filter', () => CommitteeFilter, {
    nullable: true,
    description: 'Conditions that the committees must meet; all committees if left out.',
  });

export function committeeQuery(
  filter: CommitteeFilter | null,
  orderBy: CommitteeOrder | null,
  page: PageArguments,
): ListQuery<CommitteeConditions, CommitteeOrder> {
  const order = committeeOrder.read(orderBy);
  return {
    filter: { search: searchText('filter.search', filter?.search) },
    order,
    ...(order.field === 'NAME' ? pageRequest(page, 'TEXT', 'TEXT') : pageRequest(page, 'TEXT')),
  };
}
