import type { TargetList } from '../../services/targets/find-targets.js';
import { dateArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import type { PageArgs } from '../api/page.args.js';
import { presentTarget } from './target.present.js';
import { type TargetFilter, type TargetOrderBy, targetOrder } from './target-filter.input.js';

/** The arguments of every list of targets. */
export interface TargetListArgs {
  readonly filter: TargetFilter | null;
  readonly orderBy: TargetOrderBy;
  readonly page: PageArgs;
}

/** Reads the arguments of a list of targets. Throws `BAD_USER_INPUT` for a malformed page or date. */
export function readTargetList({ filter, orderBy, page }: TargetListArgs) {
  const conditions: TargetList['filter'] = {
    measures: filter?.measures ?? null,
    periods: filter?.periods ?? null,
    kind: filter?.kind ?? null,
    state: filter?.state ?? null,
    standard: filter?.standard ?? null,
    from: dateArgument('filter.from', filter?.from),
    until: dateArgument('filter.until', filter?.until),
    current: filter?.current ?? false,
  };
  const order = targetOrder.read(orderBy);
  const request =
    order.field === 'PERIOD'
      ? pageRequest(page, 'DATE', 'TEXT', 'UUID')
      : pageRequest(page, 'INSTANT', 'UUID');
  return { filter: conditions, order, request };
}

/** Returns a page of a council's targets. */
export async function listTargets(
  { services, principal }: GraphqlContext,
  council: string,
  args: TargetListArgs,
) {
  const { filter, order, request } = readTargetList(args);
  const page = await services.findTargets(principal, { council, filter, order }, request);
  return presentPage(page, presentTarget, () => services.countTargets(principal, { council, filter }));
}
