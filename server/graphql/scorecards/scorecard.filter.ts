import type {
  ScorecardFilter as ScorecardConditions,
  ScorecardOrder,
} from '../../persistence/scorecards/scorecard-pages.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { searchText } from '../api/search-text.js';

@ApiInput('Conditions that the scorecards must meet. Fields left out set no condition.')
export class ScorecardFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only scorecards whose reports go to the committee with this code.',
  })
  readonly committee?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only scorecards with this text in their code or title, in either language; at most 120 characters. Capital and small letters are equal.',
  })
  readonly search?: string | null;
}

export const scorecardOrder = orderOf(
  'Scorecard',
  'scorecards',
  { CODE: 'The code.', TITLE: 'The English title.' },
  { field: 'CODE', direction: 'ASC' },
);

export const ScorecardFilterArg = () =>
  Arg('filter', () => ScorecardFilter, {
    nullable: true,
    description: 'Conditions that the scorecards must meet; all scorecards if left out.',
  });

export function scorecardQuery(
  filter: ScorecardFilter | null,
  orderBy: ScorecardOrder | null,
  page: PageArguments,
): ListQuery<ScorecardConditions, ScorecardOrder> {
  const order = scorecardOrder.read(orderBy);
  return {
    filter: {
      committee: filter?.committee ?? null,
      search: searchText('filter.search', filter?.search),
    },
    order,
    ...(order.field === 'TITLE' ? pageRequest(page, 'TEXT', 'TEXT') : pageRequest(page, 'TEXT')),
  };
}
