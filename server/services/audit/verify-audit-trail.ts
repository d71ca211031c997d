import { createHash } from 'node:crypto';
import { authoriseReader, mayReadCatalogue, mayVerify } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type AuditFault, faultOf, faultOfHead } from '../../domain/audit/audit-chain.js';
import { type AuditHead, emptyChain } from '../../domain/audit/audit-entry.js';
import type { AuditTrail } from '../../persistence/audit/audit-trail.js';
import type { DatabaseSessions } from '../../persistence/database.js';

export interface VerifiedChain {
  /** GSS code of the council; `null` for the chain of the shared catalogue. */
  readonly council: string | null;
  /** The last valid entry. Record it elsewhere and pass it to a later check as `expectedHead`. */
  readonly head: AuditHead;
  /** The first fault; `null` if the chain is intact. */
  readonly fault: AuditFault | null;
}

/** Entries read per query. */
const batchSize = 1_000;

/**
 * Checks one chain from its first entry to its head: recalculates the hash of every entry and checks that the
 * entry links to the one before. `expectedHead` is a head recorded earlier, which the chain must still contain.
 *
 * Returns `null` if the caller may not check the chain or the chain does not exist.
 */
export const verifyAuditTrail =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    expectedHead: AuditHead | null = null,
  ): Promise<VerifiedChain | null> => {
    const check = async ({ auditTrail }: { readonly auditTrail: AuditTrail }) => ({
      council,
      ...(await checkChain(auditTrail, expectedHead)),
    });
    if (council === null) {
      const cataloguer = mayReadCatalogue(principal, 'auditVerify');
      return cataloguer ? sessions.inCatalogue(cataloguer, check) : null;
    }
    const reader = authoriseReader(principal, 'council');
    const record = await sessions.acrossPublished(reader, ({ areas }) => areas.council(council));
    if (!record?.councilId) return null;
    const tenant = mayVerify(principal, { councilId: record.councilId, gssCode: record.gssCode });
    return tenant ? sessions.inCouncil(tenant, check) : null;
  };

async function checkChain(
  trail: AuditTrail,
  expectedHead: AuditHead | null,
): Promise<Pick<VerifiedChain, 'head' | 'fault'>> {
  let head = emptyChain;
  const verdict = (fault: AuditFault | null) => ({
    head: { sequence: head.sequence, hash: head.hash },
    fault,
  });
  const faultOfExpected = (): AuditFault | null =>
    expectedHead && expectedHead.sequence > head.sequence
      ? { fault: 'NOTED_DIFFERS', sequence: expectedHead.sequence }
      : null;

  /** Checks the entries after `head` and moves `head` to the last valid entry. Returns the first fault. */
  async function checkRest(): Promise<AuditFault | null> {
    for (;;) {
      const entries = await trail.following(head.sequence, batchSize);
      for (const entry of entries) {
        const fault = faultOf(head, entry, sha256);
        if (fault) return fault;
        head = entry;
        if (entry.sequence !== expectedHead?.sequence || entry.hash === expectedHead.hash) continue;
        return { fault: 'NOTED_DIFFERS', sequence: entry.sequence };
      }
      if (entries.length < batchSize) return null;
    }
  }

  const fault = await checkRest();
  if (fault) return verdict(fault);
  const recorded = await trail.head();
  if (recorded.sequence <= head.sequence) return verdict(faultOfHead(head, recorded) ?? faultOfExpected());
  // Entries were written during the first check: the chain must now reach the recorded head.
  const later = await checkRest();
  const missing = recorded.sequence > head.sequence ? faultOfHead(head, recorded) : null;
  return verdict(later ?? missing ?? faultOfExpected());
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
