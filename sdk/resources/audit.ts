import type { Client } from '../client.js';
import { AuditTrailDocument, type AuditTrailQueryVariables } from '../generated/operations.js';
import { paged } from '../pagination.js';

/** The audit trail of a council, or (without `council`) of the shared catalogue, newest first. */
export const audit = (client: Client) =>
  Object.freeze(
    paged(
      client,
      AuditTrailDocument,
      (which: Omit<AuditTrailQueryVariables, 'first' | 'after'>, page) => ({ ...which, ...page }),
      ({ auditTrail }) => auditTrail,
    ),
  );
