import { canonicalJson, type Json } from '../values/json.js';

/** What kinds of thing can be changed. */
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

/** One thing that somebody changed, and how. */
export interface AuditFacts {
  /** Place in its chain, from 1 without a gap. */
  readonly sequence: number;
  /** To the millisecond. */
  readonly recordedAt: Date;
  /** Whose chain: a council's, or (`null`) the shared catalogue's. */
  readonly councilId: string | null;
  /** The operation, as the permission table calls it. */
  readonly action: string;
  readonly principalId: string;
  readonly principalName: string;
  /** The roles that they had there. */
  readonly actingAs: readonly string[];
  /** Where the request came from; `null` for what did not come over the network. */
  readonly address: string | null;
  readonly requestId: string | null;
  readonly subject: AuditSubject;
  /** The natural key: codes joined by slashes. */
  readonly key: string;
  /** `null` where there was nothing before. */
  readonly before: Json;
  /** `null` where there is nothing afterwards. */
  readonly after: Json;
}

export interface AuditEntry extends AuditFacts {
  /** The hash of the entry before; `null` for the first. */
  readonly previousHash: string | null;
  /** SHA-256 of {@link auditText}, 64 hexadecimal digits. */
  readonly hash: string;
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

/**
 * What an entry's hash is of: canonical JSON of all that it says, in this chain, at this place, after that
 * entry.
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

/** The end of a chain so far: number and hash of its last entry. */
export interface AuditHead {
  /** 0 of an empty chain. */
  readonly sequence: number;
  readonly hash: string | null;
}

export const emptyChain: AuditHead = { sequence: 0, hash: null };

/** Puts facts at the end of a chain. */
export function chained(
  { sequence, hash: previousHash }: AuditHead,
  facts: Omit<AuditFacts, 'sequence'>,
  sha256: Sha256,
): AuditEntry {
  const placed = { ...facts, sequence: sequence + 1 };
  return { ...placed, previousHash, hash: sha256(auditText(placed, previousHash)) };
}
