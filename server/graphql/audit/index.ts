import { make } from '../api/make.js';
import { type NodeReaders, scopedNodes } from '../api/node-reader.js';
import { auditEntryKey, presentAuditEntry } from './audit.present.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditEntry } from './audit.type.js';

export const auditResolvers = [AuditResolver] as const;

const keyForm = /^(\d{1,15})-[0-9a-f]{64}$/;

export const auditNodes: NodeReaders = {
  AuditEntry: scopedNodes(async ({ services, principal }, council, keys) => {
    const sequences = keys.flatMap(({ key }) => keyForm.exec(key)?.slice(1).map(Number) ?? []);
    if (sequences.length === 0) return keys.map(() => null);
    const entries = await services.readAuditEntries(principal, council, sequences);
    const byKey = new Map(entries.map((entry) => [auditEntryKey(entry), entry]));
    return keys.map(({ key }) => {
      const entry = byKey.get(key);
      return entry ? make(AuditEntry, presentAuditEntry(entry)) : null;
    });
  }),
};
