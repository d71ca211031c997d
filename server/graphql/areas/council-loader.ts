import type { CouncilKey, CouncilRecord } from '../../persistence/areas/area-store.js';
import type { GraphqlContext } from '../api/context.js';
import { loaderOf } from '../api/loader.js';
import { presentCouncil } from './area.present.js';
import type { Council } from './council.type.js';

const loaderBy = (by: CouncilKey) =>
  loaderOf<string, CouncilRecord | null>(
    ({ services, principal }, keys) => services.readCouncils(principal, by, keys),
    (key) => key,
  );
const loadByCode = loaderBy('CODE');
const loadByTenant = loaderBy('TENANT');

/** The council with a GSS code; `null` if there is none. All councils of a request are read in one statement. */
export async function councilWithCode(context: GraphqlContext, gssCode: string): Promise<Council | null> {
  const council = await loadByCode(context, gssCode);
  return council && presentCouncil(council);
}

/**
 * Returns the council that owns a row; `null` for a shared row. All owners in a request are read in one statement. Only
 * members of a council, and platform administrators, who admit its first members, can see rows that the council owns.
 * So the result is `null` for all other callers.
 */
export async function owningCouncil(
  context: GraphqlContext,
  councilId: string | null,
): Promise<Council | null> {
  const { memberships, platformAdministrator } = context.principal;
  const isMember = memberships.some((membership) => membership.councilId === councilId);
  if (councilId === null || !(isMember || platformAdministrator)) return null;
  const council = await loadByTenant(context, councilId);
  return council && presentCouncil(council);
}
