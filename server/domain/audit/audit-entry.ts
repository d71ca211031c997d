import { canonicalJson, type Json } from '../values/json.js';

/** The kinds of record that can be changed. */
export const auditSubjects = [
  'ACTION_PROGRESS',
  'API_KEY',
  'AREA',
  'COMMITTEE',
  'COMPARISON_GROUP',
  'COUNCIL',
  'COUNCIL_SETTINGS',
  'IDENTITY_PROVIDER',
  'IMPORT',
  'IMPORT_MAPPING',
  'MEASURE',
  'MEETING',
  'MEMBER_REQUEST',
  'MEMBERSHIP',
  'NARRATIVE',
  'OBSERVATION',
  'OUTLOOK_JUDGEMENT',
  'PUBLICATION',
  'PUBLICATION_RULES',
  'QUOTED_COMPARATOR',
  'REORGANISATION',
  'REPORTED_SUMMARY',
  'SCHEDULED_REPORT',
  'SCORECARD',
  'SCORECARD_CHANGE',
  'SCORECARD_EDITION',
  'TARGET',
  'WEBHOOK',
  'WEBHOOK_DELIVERY',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** The facts of one change. */
interface AuditFacts {
  /** The position in its chain, from 1 without gaps. */
  readonly sequence: number;
  /** The time of the change, to the millisecond. */
  readonly recordedAt: Date;
  /** The council that owns the chain; `null` for the shared catalogue's chain. */
  readonly councilId: string | null;
  /** The operation's name in the permission table. */
  readonly action: string;
  readonly principalId: string;
  readonly principalName: string;
  /** The principal's roles at that time. */
  readonly actingAs: readonly string[];
  /** The network address of the request; `null` if it did not come over the network. */
  readonly address: string | null;
  readonly requestId: string | null;
  readonly subject: AuditSubject;
  /** The natural key: codes joined by slashes. */
  readonly key: string;
  /** `null` if the record did not exist. */
  readonly before: Json;
  /** `null` if the record no longer exists. */
  readonly after: Json;
}

export interface AuditEntry extends AuditFacts {
  /** The hash of the previous entry; `null` for the first. */
  readonly previousHash: string | null;
  /** SHA-256 of {@link auditText}, 64 hexadecimal digits. */
  readonly hash: string;
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

/**
 * Returns the text that an entry's hash is computed from: canonical JSON of all its facts, with its chain,
 * its position and the previous hash.
 */
export const auditText = (facts: AuditFacts, previousHash: string | null): string =>
  canonicalJson({
    sequence: facts.sequence,
    recordedAt: facts.recordedAt.toISOString(),
    councilId: facts.councilId,
    action: facts.action,
    principalId: facts.principalId,
    principalName: facts.principalName,
    actingAs: facts.actingAs,
    address: facts.address,
    requestId: facts.requestId,
    subject: facts.subject,
    key: facts.key,
    before: facts.before,
    after: facts.after,
    previousHash,
  });

/** The current end of a chain: sequence number and hash of its last entry. */
export interface AuditHead {
  /** 0 for an empty chain. */
  readonly sequence: number;
  readonly hash: string | null;
}

export const emptyChain: AuditHead = { sequence: 0, hash: null };

/** Appends facts to a chain. */
export function chained(
  { sequence, hash: previousHash }: AuditHead,
  facts: Omit<AuditFacts, 'sequence'>,
  sha256: Sha256,
): AuditEntry {
  const placed = { ...facts, sequence: sequence + 1 };
  return { ...placed, previousHash, hash: sha256(auditText(placed, previousHash)) };
}
