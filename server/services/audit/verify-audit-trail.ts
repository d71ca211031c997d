import { createHash } from 'node:crypto';
import { authoriseReader, mayReadCatalogue, mayVerify } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type AuditFault, faultOf, faultOfHead } from '../../domain/audit/audit-chain.js';
import { type AuditHead, emptyChain } from '../../domain/audit/audit-entry.js';
import type { AuditTrail } from '../../persistence/audit/audit-trail.js';
import type { DatabaseSessions } from '../../persistence/database.js';

export interface VerifiedChain {
  /** GSS code of the council; `null` is the shared catalogue's chain. */
  readonly council: string | null;
  /** The last entry that is sound: note it elsewhere, and a later check can hold the chain against it. */
  readonly head: AuditHead;
  /** The first broken place; `null` where the chain is whole. */
  readonly fault: AuditFault | null;
}

/** Entries that are checked at a time. */
const batchSize = 1_000;

/**
 * Checks one chain from its first entry to its head: every entry's hash worked out anew, each following from the
 * one before. `noted` is a head that somebody wrote down earlier: the chain must still hold it.
 *
 * `null` where the caller may not check it, or there is no such chain.
 */
export const verifyAuditTrail =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    noted: AuditHead | null = null,
  ): Promise<VerifiedChain | null> => {
    const check = async ({ auditTrail }: { readonly auditTrail: AuditTrail }) => ({
      council,
      ...(await checkChain(auditTrail, noted)),
    });
    if (council === null) {
      const cataloguer = mayReadCatalogue(principal, 'auditVerify');
      return cataloguer ? sessions.inCatalogue(cataloguer, check) : null;
    }
    const reader = authoriseReader(principal, 'council');
    const found = await sessions.acrossPublished(reader, ({ areas }) => areas.council(council));
    if (!found?.councilId) return null;
    const tenant = mayVerify(principal, { councilId: found.councilId, gssCode: council });
    return tenant ? sessions.inCouncil(tenant, check) : null;
  };

async function checkChain(
  trail: AuditTrail,
  noted: AuditHead | null,
): Promise<Pick<VerifiedChain, 'head' | 'fault'>> {
  let head = emptyChain;
  const verdict = (fault: AuditFault | null) => ({
    head: { sequence: head.sequence, hash: head.hash },
    fault,
  });
  const faultOfNoted = (): AuditFault | null =>
    noted && noted.sequence > head.sequence ? { fault: 'NOTED_DIFFERS', sequence: noted.sequence } : null;

  /** Goes on from the head to the last entry that is there now. */
  async function goOn(): Promise<AuditFault | null> {
    for (;;) {
      const entries = await trail.following(head.sequence, batchSize);
      for (const entry of entries) {
        const fault = faultOf(head, entry, sha256);
        if (fault) return fault;
        head = entry;
        if (entry.sequence !== noted?.sequence || entry.hash === noted.hash) continue;
        return { fault: 'NOTED_DIFFERS', sequence: entry.sequence };
      }
      if (entries.length < batchSize) return null;
    }
  }

  const fault = await goOn();
  if (fault) return verdict(fault);
  const recorded = await trail.head();
  if (recorded.sequence <= head.sequence) return verdict(faultOfHead(head, recorded) ?? faultOfNoted());
  // Others have written since: what the head says now, the chain must hold afterwards.
  const later = await goOn();
  const missing = recorded.sequence > head.sequence ? faultOfHead(head, recorded) : null;
  return verdict(later ?? missing ?? faultOfNoted());
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
