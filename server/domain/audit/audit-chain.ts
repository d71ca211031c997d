import { type AuditEntry, type AuditHead, auditText, type Sha256 } from './audit-entry.js';

/**
 * - `MISSING`: the entry that comes next is not there;
 * - `UNCHAINED`: it does not follow from the entry before it: one of the two was altered, moved or put in;
 * - `ALTERED`: it says something other than what was hashed when it was written;
 * - `TAIL_MISSING`: the chain ends before its recorded head;
 * - `HEAD_DIFFERS`: the recorded head is not the chain's last entry;
 * - `NOTED_DIFFERS`: the chain does not hold what was noted elsewhere.
 */
export const auditFaults = [
  'MISSING',
  'UNCHAINED',
  'ALTERED',
  'TAIL_MISSING',
  'HEAD_DIFFERS',
  'NOTED_DIFFERS',
] as const;

/** Where a chain is broken, first. */
export interface AuditFault {
  readonly fault: (typeof auditFaults)[number];
  readonly sequence: number;
}

/** What is wrong with the entry that follows `head`; `null` when nothing is. */
export function faultOf(head: AuditHead, entry: AuditEntry, sha256: Sha256): AuditFault | null {
  const sequence = head.sequence + 1;
  if (entry.sequence !== sequence) return { fault: 'MISSING', sequence };
  if (entry.previousHash !== head.hash) return { fault: 'UNCHAINED', sequence };
  if (sha256(auditText(entry, entry.previousHash)) !== entry.hash) return { fault: 'ALTERED', sequence };
  return null;
}

/** What is wrong with the head that was recorded, once the chain was read up to `end` and found sound. */
export function faultOfHead(end: AuditHead, recorded: AuditHead): AuditFault | null {
  if (recorded.sequence > end.sequence) return { fault: 'TAIL_MISSING', sequence: end.sequence + 1 };
  if (recorded.sequence < end.sequence || recorded.hash !== end.hash) {
    return { fault: 'HEAD_DIFFERS', sequence: recorded.sequence };
  }
  return null;
}
