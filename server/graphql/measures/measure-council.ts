import { badArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg } from '../api/decorators.js';
import { belongsTo } from '../api/membership.js';
import type { Measure } from './measure.type.js';

/** The argument of an edge from a measure to a council's own data. */
export const MeasureCouncilArg = () =>
  Arg('council', () => String, {
    nullable: true,
    description:
      "GSS code of the council. Left out: the council that owns the measure or, for a measure of the catalogue, the caller's only council. A caller with several councils names one.",
  });

/**
 * Returns the GSS code of the council whose rows an edge of a measure reads; `null` if the caller has no role in that
 * council. Throws `BAD_USER_INPUT` if `council` is left out, the measure is shared and the caller has roles in several
 * councils.
 */
export function councilOfEdge(
  context: GraphqlContext,
  { councilId }: Measure,
  council: string | null | undefined,
): string | null {
  if (council) return belongsTo(context, council) ? council : null;
  const { memberships } = context.principal;
  const [only, ...others] =
    councilId === null ? memberships : memberships.filter((own) => own.councilId === councilId);
  if (others.length === 0) return only?.areaCode ?? null;
  const codes = memberships.map(({ areaCode }) => areaCode).join(', ');
  throw badArgument('council', `you have roles in several councils. Give one of ${codes}.`);
}
