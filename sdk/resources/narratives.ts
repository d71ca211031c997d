import type { Client } from '../client.js';
import {
  NarrativeApproveDocument,
  NarrativeSubmitDocument,
  NarrativeWriteDocument,
} from '../generated/operations.js';
import type {
  NarrativeApproveInput,
  NarrativeSubmitInput,
  NarrativeWriteInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Commentary, overviews, caveats and actions: drafted, submitted, approved by somebody else. */
export const narratives = (client: Client) =>
  Object.freeze({
    /** Writes a draft, or the next version of one. */
    write: async (input: NarrativeWriteInput, options?: CallOptions) =>
      (await client.query(NarrativeWriteDocument, { input }, options)).narrativeWrite,

    /** Hands a draft in for approval. */
    submit: async (input: NarrativeSubmitInput, options?: CallOptions) =>
      (await client.query(NarrativeSubmitDocument, { input }, options)).narrativeSubmit,

    /** Approves what somebody else wrote: never the author. */
    approve: async (input: NarrativeApproveInput, options?: CallOptions) =>
      (await client.query(NarrativeApproveDocument, { input }, options)).narrativeApprove,
  });
