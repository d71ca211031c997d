import type { AuditEntry as RecordedEntry } from '../../domain/audit/audit-entry.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';
import { nodeId } from '../api/node-id.js';
import type { AuditEntry } from './audit.type.js';

const text = (json: Json): string | null => (json === null ? null : canonicalJson(json));

/**
 * Returns the key in an entry's global identifier: its position in the chain, and its hash, which cannot be guessed.
 */
export const auditEntryKey = ({ sequence, hash }: Pick<RecordedEntry, 'sequence' | 'hash'>): string =>
  `${sequence}-${hash}`;

export const presentAuditEntry = (entry: RecordedEntry): AuditEntry => ({
  ...entry,
  id: nodeId({ type: 'AuditEntry', key: auditEntryKey(entry), tenant: entry.councilId ?? undefined }),
  before: text(entry.before),
  after: text(entry.after),
});
