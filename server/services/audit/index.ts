import type { DatabaseSessions } from '../../persistence/database.js';
import { findAuditTrail, readAuditEntries } from './find-audit-trail.js';
import { verifyAuditTrail } from './verify-audit-trail.js';

/** Operations on the audit trail. */
export const auditServices = (sessions: DatabaseSessions) => ({
  findAuditTrail: findAuditTrail(sessions),
  readAuditEntries: readAuditEntries(sessions),
  verifyAuditTrail: verifyAuditTrail(sessions),
});
