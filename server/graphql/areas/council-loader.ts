import type { GraphqlContext } from '../api/context.js';
import { presentCouncil } from './area.present.js';
import type { Council } from './council.type.js';

const councilsOf = new WeakMap<GraphqlContext, Map<string, Promise<Council | null>>>();

/**
 * The council that owns a row; `null` for a shared row. Read once a request. A caller only ever sees council-owned
 * data as a member, so the council can be resolved from the membership.
 */
export function owningCouncil(
  context: GraphqlContext,
  councilId: string | null,
): Promise<Council | null> | null {
  const { principal, services } = context;
  const membership = principal.memberships.find((candidate) => candidate.councilId === councilId);
  if (!membership) return null;
  const { areaCode } = membership;
  const councils = councilsOf.get(context) ?? new Map<string, Promise<Council | null>>();
  councilsOf.set(context, councils);
  const pending =
    councils.get(areaCode) ??
    services.findCouncil(principal, areaCode).then((council) => council && presentCouncil(council));
  councils.set(areaCode, pending);
  return pending;
}
