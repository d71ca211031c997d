import { mayEnter, mayReadCatalogue } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { AuditEntry } from '../../domain/audit/audit-entry.js';
import type { AuditFilter, AuditOrder, AuditTrail } from '../../persistence/audit/audit-trail.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

export interface AuditQuestion extends AuditFilter {
  /** The order of the entries; absent: newest first. */
  readonly order?: AuditOrder;
}

const newestFirst: AuditOrder = { field: 'SEQUENCE', direction: 'DESC' };

/**
 * Reads a page of the changes made in one council or, if `council` is `null`, in the shared catalogue. Returns
 * `null` if the caller may not see them.
 */
export const findAuditTrail =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    { order = newestFirst, ...filter }: AuditQuestion,
    page: PageRequest,
  ): Promise<Page<AuditEntry> | null> =>
    inChain(sessions, principal, council, (auditTrail) => auditTrail.page(filter, order, page));

/**
 * Reads the entries with these sequence numbers in the audit chain of a council or, if `council` is `null`, of
 * the shared catalogue. Returns no entries if the caller may not see them.
 */
export const readAuditEntries =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    sequences: readonly number[],
  ): Promise<readonly AuditEntry[]> =>
    (await inChain(sessions, principal, council, (auditTrail) => auditTrail.at(sequences))) ?? [];

async function inChain<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  council: string | null,
  work: (auditTrail: AuditTrail) => Promise<T>,
): Promise<T | null> {
  if (council === null) {
    const cataloguer = mayReadCatalogue(principal, 'auditTrail');
    return cataloguer ? sessions.inCatalogue(cataloguer, ({ auditTrail }) => work(auditTrail)) : null;
  }
  const tenant = mayEnter(principal, 'auditTrail', council);
  return tenant ? sessions.inCouncil(tenant, ({ auditTrail }) => work(auditTrail)) : null;
}
