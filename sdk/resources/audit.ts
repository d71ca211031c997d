import type { Client } from '../client.js';
import { AuditTrailDocument, type AuditTrailQueryVariables } from '../generated/operations.js';
import { paged } from '../pagination.js';

/** Who changed what, newest first: in a council's house, or without `council` in the shared catalogue. */
export const audit = (client: Client) =>
  Object.freeze(
    paged(
      client,
      AuditTrailDocument,
      (which: Omit<AuditTrailQueryVariables, 'first' | 'after'>, page) => ({ ...which, ...page }),
      ({ auditTrail }) => auditTrail,
    ),
  );
