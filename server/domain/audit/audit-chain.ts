import { type AuditEntry, type AuditHead, auditText, type Sha256 } from './audit-entry.js';

/**
 * - `MISSING`: the next entry does not exist;
 * - `UNCHAINED`: the entry does not follow from the previous one: one of the two was altered, moved or
 * inserted;
 * - `ALTERED`: the entry differs from what was hashed when it was written;
 * - `TAIL_MISSING`: the chain ends before its recorded head;
 * - `HEAD_DIFFERS`: the recorded head is not the chain's last entry;
 * - `NOTED_DIFFERS`: the chain does not contain the entry that was noted elsewhere.
 */
type AuditFaultKind = 'MISSING' | 'UNCHAINED' | 'ALTERED' | 'TAIL_MISSING' | 'HEAD_DIFFERS' | 'NOTED_DIFFERS';

/** The first fault in a chain. */
export interface AuditFault {
  readonly fault: AuditFaultKind;
  readonly sequence: number;
}

/** Returns the fault of the entry that follows `head`; `null` if there is none. */
export function faultOf(head: AuditHead, entry: AuditEntry, sha256: Sha256): AuditFault | null {
  const sequence = head.sequence + 1;
  if (entry.sequence !== sequence) return { fault: 'MISSING', sequence };
  if (entry.previousHash !== head.hash) return { fault: 'UNCHAINED', sequence };
  if (sha256(auditText(entry, entry.previousHash)) !== entry.hash) return { fault: 'ALTERED', sequence };
  return null;
}

/** Returns the fault of the recorded head, for a chain that is sound up to `end`; `null` if there is none. */
export function faultOfHead(end: AuditHead, recorded: AuditHead): AuditFault | null {
  if (recorded.sequence > end.sequence) return { fault: 'TAIL_MISSING', sequence: end.sequence + 1 };
  if (recorded.sequence < end.sequence || recorded.hash !== end.hash) {
    return { fault: 'HEAD_DIFFERS', sequence: recorded.sequence };
  }
  return null;
}
