import type { GraphqlContext } from './context.js';

/**
 * True if the caller has a role in the council. Edges to a council's own data are empty for other callers, also
 * for anonymous ones and for councils that are suspended; they are never an error.
 */
export const belongsTo = ({ principal }: GraphqlContext, gssCode: string): boolean =>
  principal.memberships.some(({ areaCode }) => areaCode === gssCode);

/** The GSS code of the council that owns a row; `null` if the caller does not belong to it. */
export const codeOfTenant = ({ principal }: GraphqlContext, councilId: string): string | null =>
  principal.memberships.find((membership) => membership.councilId === councilId)?.areaCode ?? null;
