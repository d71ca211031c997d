import type { Client } from '../client.js';
import {
  NarrativeApproveDocument,
  NarrativeReturnDocument,
  NarrativeReviseDocument,
  NarrativeSubmitDocument,
  NarrativeWriteDocument,
} from '../generated/operations.js';
import type {
  NarrativeApproveInput,
  NarrativeReturnInput,
  NarrativeReviseInput,
  NarrativeSubmitInput,
  NarrativeWriteInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Commentary, overviews, caveats and actions: drafted, submitted, and approved by another person. */
export const narratives = (client: Client) =>
  Object.freeze({
    /** Writes a draft. With `replaces`, the draft replaces a published narrative once it is approved. */
    write: async (input: NarrativeWriteInput, options?: CallOptions) =>
      (await client.query(NarrativeWriteDocument, { input }, options)).narrativeWrite,

    /** Rewrites a draft; `STALE` if another change came first. */
    revise: async (input: NarrativeReviseInput, options?: CallOptions) =>
      (await client.query(NarrativeReviseDocument, { input }, options)).narrativeRevise,

    /** Returns an unpublished narrative to its author, with the reason. */
    return: async (input: NarrativeReturnInput, options?: CallOptions) =>
      (await client.query(NarrativeReturnDocument, { input }, options)).narrativeReturn,

    /** Submits a draft for approval. */
    submit: async (input: NarrativeSubmitInput, options?: CallOptions) =>
      (await client.query(NarrativeSubmitDocument, { input }, options)).narrativeSubmit,

    /** Approves another person's narrative; authors cannot approve their own. */
    approve: async (input: NarrativeApproveInput, options?: CallOptions) =>
      (await client.query(NarrativeApproveDocument, { input }, options)).narrativeApprove,
  });
