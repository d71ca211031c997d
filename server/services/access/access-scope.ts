import type { SharedOrTenantOperation } from '../../access/permissions.js';
import { authoriseCataloguer, authoriseTenant, mayEnter, mayReadCatalogue } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';

/** The stores for keys, people, identity providers and audits, in a session of a council or of the platform. */
export type AccessStores = Pick<CouncilStores, 'audit' | 'identityProviders' | 'keys' | 'memberships'>;

export interface AccessScope {
  readonly operation: SharedOrTenantOperation;
  /** GSS code; `null` for the platform. */
  readonly council: string | null;
}

/**
 * Runs `work`, which changes the keys, people or identity providers of a council or of the platform. Throws
 * `AccessRefused` if the caller may not change them.
 */
export function inAccessScope<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council }: AccessScope,
  work: (stores: AccessStores) => Promise<T>,
): Promise<T> {
  if (council === null) return sessions.inCatalogue(authoriseCataloguer(principal, operation), work);
  return sessions.inCouncil(authoriseTenant(principal, operation, council), work);
}

/**
 * Runs `work`, which reads the keys, people or identity providers of a council or of the platform. Returns
 * `null` if the caller may not see them.
 */
export async function readAccessScope<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  { operation, council }: AccessScope,
  work: (stores: AccessStores) => Promise<T>,
): Promise<T | null> {
  if (council === null) {
    const cataloguer = mayReadCatalogue(principal, operation);
    return cataloguer ? sessions.inCatalogue(cataloguer, work) : null;
  }
  const tenant = mayEnter(principal, operation, council);
  return tenant ? sessions.inCouncil(tenant, work) : null;
}
