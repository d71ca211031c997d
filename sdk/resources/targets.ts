import type { Client } from '../client.js';
import { TargetConfirmDocument, TargetSetDocument, TargetsDocument } from '../generated/operations.js';
import type { TargetConfirmInput, TargetSetInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** What a council's measures should reach in a period. */
export const targets = (client: Client) =>
  Object.freeze({
    // Of one measure: every version.
    ...paged(
      client,
      TargetsDocument,
      (which: { council: string; measure: string }, page) => ({ ...which, ...page }),
      ({ targets }) => targets,
    ),

    /** Sets what the measure should reach in a period; the version before it stays on record. */
    set: async (input: TargetSetInput, options?: CallOptions) =>
      (await client.query(TargetSetDocument, { input }, options)).targetSet,

    /** Confirms what was proposed, as it stands; `STALE` where somebody proposed anew meanwhile. */
    confirm: async (input: TargetConfirmInput, options?: CallOptions) =>
      (await client.query(TargetConfirmDocument, { input }, options)).targetConfirm,
  });
