import type { NarrativeList, NarrativeOrder } from '../../persistence/narratives/narrative-list.js';
import { dateArgument } from '../api/bad-argument.js';
import { pageRequest } from '../api/cursor.js';
import { Arg } from '../api/decorators.js';
import type { PageArgs } from '../api/page.args.js';
import { reportTimes } from '../values/report-times.js';
import { narrativeOrder } from './narrative.order.js';
import { NarrativeFilter } from './narrative-filter.input.js';

/** The argument `filter` of lists of narratives. */
export const NarrativeFilterArg = () =>
  Arg('filter', () => NarrativeFilter, {
    nullable: true,
    description: 'Conditions that the narratives must meet; all narratives if left out.',
  });

export type NarrativeOrderBy = NarrativeOrder | null;

/** Reads the arguments of a list of narratives. Throws `BAD_USER_INPUT` for a malformed page or date. */
export function narrativeListOf(
  filter: NarrativeFilter | null,
  orderBy: NarrativeOrderBy,
  page: PageArgs,
): NarrativeList {
  const order = narrativeOrder.read(orderBy);
  return {
    filter: {
      states: filter?.states ?? null,
      kinds: filter?.kinds ?? null,
      scorecard: filter?.scorecard ?? null,
      measures: filter?.measures ?? null,
      periods: reportTimes(filter),
      from: dateArgument('filter.from', filter?.from),
      until: dateArgument('filter.until', filter?.until),
      author: filter?.author ?? null,
    },
    order,
    request:
      order.field === 'PERIOD'
        ? pageRequest(page, 'DATE', 'INSTANT', 'UUID')
        : pageRequest(page, 'INSTANT', 'UUID'),
  };
}
