import { mayEnter, mayReadCatalogue } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { AuditEntry } from '../../domain/audit/audit-entry.js';
import type { AuditFilter } from '../../persistence/audit/audit-trail.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

/**
 * The changes made in one council or, if `council` is `null`, in the shared catalogue, newest first. `null`
 * if the caller may not see them.
 */
export const findAuditTrail =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    filter: AuditFilter,
    request: PageRequest,
  ): Promise<Page<AuditEntry> | null> => {
    if (council === null) {
      const cataloguer = mayReadCatalogue(principal, 'auditTrail');
      if (!cataloguer) return null;
      return sessions.inCatalogue(cataloguer, ({ auditTrail }) => auditTrail.page(filter, request));
    }
    const tenant = mayEnter(principal, 'auditTrail', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, ({ auditTrail }) => auditTrail.page(filter, request));
  };
