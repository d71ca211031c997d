import type { ObservationList } from '../../services/observations/find-figures.js';
import { dateArgument } from '../api/bad-argument.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import type { PageArgs } from '../api/page.args.js';
import { presentObservation } from './observation.present.js';
import {
  type ObservationFilter,
  type ObservationOrderBy,
  observationOrder,
} from './observation-filter.input.js';

/** The arguments of every list of figures. */
export interface ObservationListArgs {
  readonly filter: ObservationFilter | null;
  readonly orderBy: ObservationOrderBy;
  readonly page: PageArgs;
}

/** Reads the arguments of a list of figures. Throws `BAD_USER_INPUT` for a malformed page or date. */
export function readObservationList({ filter, orderBy, page }: ObservationListArgs) {
  const conditions: ObservationList['filter'] = {
    measures: filter?.measures ?? null,
    periods: filter?.periods ?? null,
    from: dateArgument('filter.from', filter?.from),
    until: dateArgument('filter.until', filter?.until),
    status: filter?.status ?? null,
  };
  const order = observationOrder.read(orderBy);
  const request =
    order.field === 'PERIOD'
      ? pageRequest(page, 'DATE', 'TEXT', 'UUID')
      : pageRequest(page, 'INSTANT', 'UUID');
  return { filter: conditions, order, request };
}

/** Returns a page of a council's current figures. */
export async function listObservations(
  { services, principal }: GraphqlContext,
  council: string,
  args: ObservationListArgs,
) {
  const { filter, order, request } = readObservationList(args);
  const page = await services.findObservations(principal, { council, filter, order }, request);
  return presentPage(page, presentObservation, () =>
    services.countObservations(principal, { council, filter }),
  );
}
