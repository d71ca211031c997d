import type { GraphqlContext } from './context.js';
import { listLoaderOf, loaderOf } from './loader.js';
import { belongsTo, codeOfTenant } from './membership.js';

/** A row that a council owns, as the start of an edge. */
export interface TenantRow {
  readonly councilId: string;
  /** The id that the edge passes to `read`: that of the row, or of another row that it refers to. */
  readonly id: string;
}

/**
 * Creates the loader of an edge from rows that a council owns. Within a request, the values for all rows of one council
 * are read together if the arguments are equal. The value is `null` if the caller does not belong to the council.
 *
 * @param read Returns the values in the order of the ids; `council` is a GSS code.
 */
export function tenantEdge<Args, Value>(
  read: (
    context: GraphqlContext,
    council: string,
    ids: readonly string[],
    args: Args,
  ) => Promise<readonly (Value | null)[]>,
): (context: GraphqlContext, row: TenantRow, args: Args) => Promise<Value | null> {
  const load = listLoaderOf<string, Args, Value | null>(async (context, council, ids, args) =>
    council === null ? ids.map(() => null) : read(context, council, ids, args),
  );
  return (context, { councilId, id }, args) =>
    load(context, { council: codeOfTenant(context, councilId), parent: id, args });
}

/**
 * Creates the loader of an edge from councils. A request reads the value once for each council and arguments, in a
 * database session of that council. The value is `null` if the caller does not belong to the council.
 */
export function councilEdge<Args, Value>(
  read: (context: GraphqlContext, council: string, args: Args) => Promise<Value | null>,
): (context: GraphqlContext, gssCode: string, args: Args) => Promise<Value | null> {
  const load = loaderOf<{ readonly gssCode: string; readonly args: Args }, Value | null>(
    (context, keys) =>
      Promise.all(
        keys.map(({ gssCode, args }) => (belongsTo(context, gssCode) ? read(context, gssCode, args) : null)),
      ),
    ({ gssCode, args }) => JSON.stringify([gssCode, args]),
  );
  return (context, gssCode, args) => load(context, { gssCode, args });
}
