import type { ActionList } from '../../persistence/narratives/action-store.js';
import type { Order } from '../../persistence/sql/order.js';
import { dateArgument } from '../api/bad-argument.js';
import { pageRequest } from '../api/cursor.js';
import { Arg } from '../api/decorators.js';
import type { PageArgs } from '../api/page.args.js';
import { ManagementActionFilter } from './management-action.input.js';
import { managementActionOrder } from './narrative.order.js';

/** The argument `filter` of lists of management actions. */
export const ManagementActionFilterArg = () =>
  Arg('filter', () => ManagementActionFilter, {
    nullable: true,
    description: 'Conditions that the actions must meet; all actions if left out.',
  });

export type ManagementActionOrderBy = Order<'DUE'> | null;

/** Reads the arguments of a list of actions. Throws `BAD_USER_INPUT` for a malformed page or date. */
export const managementActionListOf = (
  filter: ManagementActionFilter | null,
  orderBy: ManagementActionOrderBy,
  page: PageArgs,
): ActionList => ({
  filter: {
    open: filter?.open ?? null,
    from: dateArgument('filter.from', filter?.from),
    until: dateArgument('filter.until', filter?.until),
  },
  direction: managementActionOrder.read(orderBy).direction,
  request: pageRequest(page, 'DATE', 'UUID'),
});
