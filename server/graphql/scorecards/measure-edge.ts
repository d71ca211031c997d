import type { GraphqlContext } from '../api/context.js';
import { listLoaderOf } from '../api/loader.js';
import type { Measure } from '../measures/measure.type.js';
import { councilOfEdge } from '../measures/measure-council.js';

/**
 * Creates an edge from a measure to a council's own data. All measures of a request with the same council and
 * arguments are read in one call of `read`. The edge is `null` if the caller does not belong to the council.
 */
export function measureEdge<Args, Value>(
  read: (
    context: GraphqlContext,
    council: string,
    measureIds: readonly string[],
    args: Args,
  ) => Promise<readonly (Value | null)[]>,
): (
  context: GraphqlContext,
  of: { readonly measure: Measure; readonly council: string | null },
  args: Args,
) => Promise<Value | null> {
  const load = listLoaderOf<string, Args, Value | null>(async (context, council, ids, args) =>
    council === null ? ids.map(() => null) : read(context, council, ids, args),
  );
  return async (context, { measure, council }, args) =>
    load(context, {
      council: councilOfEdge(context, measure, council),
      parent: measure.id,
      args,
    });
}
