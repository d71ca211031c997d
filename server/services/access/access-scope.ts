import type { SharedOrTenantOperation } from '../../access/permissions.js';
import { authoriseCataloguer, authoriseTenant, mayEnter, mayReadCatalogue } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { CouncilStores, Doors } from '../../persistence/database.js';

/** Where keys and people are kept: of a council's house and of the platform's, the same. */
export type AccessHouse = Pick<CouncilStores, 'audit' | 'identityProviders' | 'keys' | 'memberships'>;

/** Changes something in the house of a council, or (`null`) in the platform's. */
export function inAccessHouse<T>(
  doors: Doors,
  principal: Principal,
  operation: SharedOrTenantOperation,
  council: string | null,
  work: (house: AccessHouse) => Promise<T>,
): Promise<T> {
  if (council === null) return doors.inCatalogue(authoriseCataloguer(principal, operation), work);
  return doors.inCouncil(authoriseTenant(principal, operation, council), work);
}

/** Reads there. `null` where the caller may not, whatever there is. */
export async function readAccessHouse<T>(
  doors: Doors,
  principal: Principal,
  operation: SharedOrTenantOperation,
  council: string | null,
  work: (house: AccessHouse) => Promise<T>,
): Promise<T | null> {
  if (council === null) {
    const cataloguer = mayReadCatalogue(principal, operation);
    return cataloguer ? doors.inCatalogue(cataloguer, work) : null;
  }
  const tenant = mayEnter(principal, operation, council);
  return tenant ? doors.inCouncil(tenant, work) : null;
}
