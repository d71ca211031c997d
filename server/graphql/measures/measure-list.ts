import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import type { PageArgs } from '../api/page.args.js';
import { type MeasureFilter, measureOrder } from './measure.input.js';

interface MeasureListArgs {
  /** GSS code of the council; `null` for the catalogue alone. */
  readonly council: string | null;
  readonly filter: MeasureFilter | null;
  readonly orderBy: (typeof measureOrder.type)['prototype'] | null;
  readonly page: PageArgs;
}

/** Lists the measures of the catalogue or, if a council is given, those that it may use: the catalogue and its own. */
export async function listMeasures(
  { services, principal }: GraphqlContext,
  { council, filter, orderBy, page }: MeasureListArgs,
) {
  const list = {
    council,
    filter: {
      codes: filter?.codes ?? null,
      local: filter?.local ?? null,
      search: filter?.search ?? null,
      topic: filter?.topic ?? null,
    },
  };
  const order = measureOrder.read(orderBy);
  const measures = await services.findMeasures(
    principal,
    { ...list, order },
    pageRequest(page, 'TEXT', 'UUID'),
  );
  return presentPage(
    measures,
    (measure) => measure,
    () => services.countMeasures(principal, list),
  );
}
