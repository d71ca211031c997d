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

/** Commentary, overviews, caveats and actions: drafted, submitted, approved by somebody else. */
export const narratives = (client: Client) =>
  Object.freeze({
    /** Writes a draft; with `replaces`, of words that take the place of published ones once they are approved. */
    write: async (input: NarrativeWriteInput, options?: CallOptions) =>
      (await client.query(NarrativeWriteDocument, { input }, options)).narrativeWrite,

    /** Writes the words of a draft anew; `STALE` where somebody was faster. */
    revise: async (input: NarrativeReviseInput, options?: CallOptions) =>
      (await client.query(NarrativeReviseDocument, { input }, options)).narrativeRevise,

    /** Sends words back to their author, with the reason, before they are published. */
    return: async (input: NarrativeReturnInput, options?: CallOptions) =>
      (await client.query(NarrativeReturnDocument, { input }, options)).narrativeReturn,

    /** Hands a draft in for approval. */
    submit: async (input: NarrativeSubmitInput, options?: CallOptions) =>
      (await client.query(NarrativeSubmitDocument, { input }, options)).narrativeSubmit,

    /** Approves what somebody else wrote: never the author. */
    approve: async (input: NarrativeApproveInput, options?: CallOptions) =>
      (await client.query(NarrativeApproveDocument, { input }, options)).narrativeApprove,
  });
