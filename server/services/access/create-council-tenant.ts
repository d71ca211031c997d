import { authoriseFounder, authoriseReader } from '../../access/policy.js';
import { councilRoles, type Principal, type Role } from '../../access/principal.js';
import { type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type AccessStores, inAccessScope } from './access-scope.js';

/**
 * Lets somebody, or a key, into a house with roles. `work` hears which roles this caller may give there: a
 * council's administrator all of the council's; the platform's administrator its own on the platform, and in a
 * council that of its administrators alone, who then let in the others.
 *
 * Problems: `NOT_FOUND` (the council does not subscribe), and those of `work`.
 */
export async function createOrJoinTenant<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  operation: 'apiKeyCreate' | 'personInvite',
  council: string | null,
  work: (stores: AccessStores, givable: readonly Role[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (council === null || !principal.platformAdministrator) {
    const givable: readonly Role[] = council === null ? ['PLATFORM_ADMINISTRATOR'] : councilRoles;
    return inAccessScope(sessions, principal, operation, council, (stores) => work(stores, givable));
  }
  const reader = authoriseReader(principal, 'council');
  const found = await sessions.acrossPublished(reader, ({ areas }) => areas.council(council));
  if (!found?.councilId) {
    return refused({ code: 'NOT_FOUND', path: ['council'], what: 'subscribing council', key: council });
  }
  const foundingTenant = authoriseFounder(principal, operation, {
    councilId: found.councilId,
    gssCode: council,
  });
  return sessions.inCouncil(foundingTenant, (stores) => work(stores, ['COUNCIL_ADMINISTRATOR']));
}
