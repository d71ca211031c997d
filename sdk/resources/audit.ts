import type { Client } from '../client.js';
import { AuditTrailDocument } from '../generated/operations.js';
import type { AuditEntryFilter, AuditEntryOrder } from '../generated/schema.js';
import { listVariables, paged, type SharedList } from '../pagination.js';

/** The audit trail of a council, or (without `council`) of the shared catalogue, newest first. */
export const audit = (client: Client) =>
  Object.freeze(
    paged(
      client,
      AuditTrailDocument,
      listVariables<SharedList<AuditEntryFilter, AuditEntryOrder>>,
      ({ auditTrail }) => auditTrail,
    ),
  );
