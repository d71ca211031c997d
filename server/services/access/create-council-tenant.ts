import { authoriseFounder, authoriseReader } from '../../access/policy.js';
import { councilRoles, type Principal, type Role } from '../../access/principal.js';
import { type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { type AccessScope, type AccessStores, inAccessScope } from './access-scope.js';

/**
 * Runs `work`, which adds a person or a key. Its parameter `givable` lists the roles that the caller may give. A
 * council's administrator may give every role in the council. The platform's administrator may give the role of
 * platform administrator and, in a council, only the role of council administrator.
 *
 * Problems: `NOT_FOUND` (the council does not subscribe), and those of `work`.
 */
export async function createOrJoinTenant<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council }: AccessScope & { readonly operation: 'apiKeyCreate' | 'personInvite' },
  work: (stores: AccessStores, givable: readonly Role[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (council === null || !principal.platformAdministrator) {
    const givable: readonly Role[] = council === null ? ['PLATFORM_ADMINISTRATOR'] : councilRoles;
    return inAccessScope(sessions, principal, { operation, council }, (stores) => work(stores, givable));
  }
  const reader = authoriseReader(principal, 'council');
  const record = await sessions.acrossPublished(reader, ({ areas }) => areas.council(council));
  if (!record?.councilId) {
    return refused({ code: 'NOT_FOUND', path: ['council'], what: 'subscribing council', key: council });
  }
  const foundingTenant = authoriseFounder(principal, operation, {
    councilId: record.councilId,
    gssCode: record.gssCode,
  });
  return sessions.inCouncil(foundingTenant, (stores) => work(stores, ['COUNCIL_ADMINISTRATOR']));
}
