import type { SharedOrTenantOperation } from '../../access/permissions.js';
import { authoriseCataloguer, authoriseTenant, mayEnter, mayReadCatalogue } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';

/** Where keys and people are kept: of a council's house and of the platform's, the same. */
export type AccessStores = Pick<CouncilStores, 'audit' | 'identityProviders' | 'keys' | 'memberships'>;

/** Changes something in the house of a council, or (`null`) in the platform's. */
export function inAccessScope<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  operation: SharedOrTenantOperation,
  council: string | null,
  work: (stores: AccessStores) => Promise<T>,
): Promise<T> {
  if (council === null) return sessions.inCatalogue(authoriseCataloguer(principal, operation), work);
  return sessions.inCouncil(authoriseTenant(principal, operation, council), work);
}

/** Reads there. `null` where the caller may not, whatever there is. */
export async function readAccessScope<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  operation: SharedOrTenantOperation,
  council: string | null,
  work: (stores: AccessStores) => Promise<T>,
): Promise<T | null> {
  if (council === null) {
    const cataloguer = mayReadCatalogue(principal, operation);
    return cataloguer ? sessions.inCatalogue(cataloguer, work) : null;
  }
  const tenant = mayEnter(principal, operation, council);
  return tenant ? sessions.inCouncil(tenant, work) : null;
}
