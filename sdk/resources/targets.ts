import type { Client } from '../client.js';
import { TargetConfirmDocument, TargetSetDocument, TargetsDocument } from '../generated/operations.js';
import type { TargetConfirmInput, TargetSetInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** The targets of a council's measures. */
export const targets = (client: Client) =>
  Object.freeze({
    // One measure, all versions.
    ...paged(
      client,
      TargetsDocument,
      (which: { council: string; measure: string }, page) => ({ ...which, ...page }),
      ({ targets }) => targets,
    ),

    /** Sets a measure's target for a period; the previous version stays on record. */
    set: async (input: TargetSetInput, options?: CallOptions) =>
      (await client.query(TargetSetDocument, { input }, options)).targetSet,

    /** Confirms the proposed target unchanged; `STALE` if there is a newer proposal. */
    confirm: async (input: TargetConfirmInput, options?: CallOptions) =>
      (await client.query(TargetConfirmDocument, { input }, options)).targetConfirm,
  });
