import type { GraphqlContext } from '../api/context.js';
import { Arg } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { belongsTo, codeOfTenant } from '../api/tenant-edge.js';
import type { Measure } from '../measures/measure.type.js';

/** The argument of an edge from a measure to data of one council. */
export const MeasureCouncilArg = () =>
  Arg('council', () => String, {
    nullable: true,
    description:
      "GSS code of the council. Left out: the council that owns the measure or, for a measure of the shared catalogue, the caller's only council.",
  });

/** The council whose data about a measure is asked for; `null` if the caller does not belong to it. */
function councilOf(context: GraphqlContext, measure: Measure, gssCode: string | null): string | null {
  if (gssCode) return belongsTo(context, gssCode) ? gssCode : null;
  if (measure.councilId) return codeOfTenant(context, measure.councilId);
  const [only, ...others] = context.principal.memberships;
  return only && others.length === 0 ? only.areaCode : null;
}

/**
 * An edge from measures to data of one council: read together for all measures of a request that name the same council
 * and arguments. `null` if the caller does not belong to the council.
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
  return (context, { measure, council }, args) =>
    load(context, {
      council: councilOf(context, measure, council ?? null),
      parent: measure.id,
      args,
    });
}
