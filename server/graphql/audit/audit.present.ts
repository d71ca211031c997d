import type { AuditEntry as RecordedEntry } from '../../domain/audit/audit-entry.js';
import { canonicalJson, type Json } from '../../domain/values/json.js';
import type { AuditEntry } from './audit.type.js';

const text = (json: Json): string | null => (json === null ? null : canonicalJson(json));

export const presentAuditEntry = (entry: RecordedEntry): AuditEntry => ({
  ...entry,
  before: text(entry.before),
  after: text(entry.after),
});
