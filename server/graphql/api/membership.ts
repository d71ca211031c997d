import type { GraphqlContext } from './context.js';

/**
 * True if the caller has a role in the council. For a caller without one, an edge to the council's own data is empty
 * and never an error. That includes anonymous callers, and every caller while the council is suspended.
 */
export const belongsTo = ({ principal }: GraphqlContext, gssCode: string): boolean =>
  principal.memberships.some(({ areaCode }) => areaCode === gssCode);

/** The GSS code of the council that owns a row; `null` if the caller does not belong to it. */
export const codeOfTenant = ({ principal }: GraphqlContext, councilId: string): string | null =>
  principal.memberships.find((membership) => membership.councilId === councilId)?.areaCode ?? null;
