import type { ScorecardChangeState } from '../../domain/scorecards/scorecard-change.js';
import type {
  ScorecardChangeFilter as ChangeConditions,
  ScorecardChangeOrder,
} from '../../persistence/scorecards/scorecard-change-store.js';
import type { ListQuery } from '../../persistence/sql/paged-query.js';
import { type PageArguments, pageRequest } from '../api/cursor.js';
import { ApiInput, Arg, Field } from '../api/decorators.js';
import { orderOf } from '../api/order.input.js';
import { scorecardChangeStateEnum } from './scorecard.enum.js';

@ApiInput('Conditions that the proposed changes must meet. Fields left out set no condition.')
export class ScorecardChangeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only changes to the scorecard with this code.',
  })
  readonly scorecard?: string | null;

  @Field(() => [scorecardChangeStateEnum], {
    nullable: true,
    description: 'Only changes in one of these states.',
  })
  readonly states?: readonly ScorecardChangeState[] | null;
}

export const scorecardChangeOrder = orderOf(
  'ScorecardChange',
  'proposed changes',
  { EFFECTIVE_FROM: 'The effective date, then the reference of the line.' },
  { field: 'EFFECTIVE_FROM', direction: 'ASC' },
);

export const ScorecardChangeFilterArg = () =>
  Arg('filter', () => ScorecardChangeFilter, {
    nullable: true,
    description: 'Conditions that the changes must meet; all changes if left out.',
  });

export const scorecardChangeQuery = (
  filter: ScorecardChangeFilter | null,
  orderBy: ScorecardChangeOrder | null,
  page: PageArguments,
): ListQuery<ChangeConditions, ScorecardChangeOrder> => ({
  filter: { scorecard: filter?.scorecard ?? null, states: filter?.states ?? null },
  order: scorecardChangeOrder.read(orderBy),
  ...pageRequest(page, 'DATE', 'TEXT', 'UUID'),
});
