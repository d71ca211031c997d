import type { Client } from '../client.js';
import { OutlookJudgeDocument } from '../generated/operations.js';
import type { OutlookJudgeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Outlooks: judgements on whether the year's target will be met. */
export const outlooks = (client: Client) =>
  Object.freeze({
    /** Records the council service's own judgement, which reports show next to the computed projection. */
    judge: async (input: OutlookJudgeInput, options?: CallOptions) =>
      (await client.query(OutlookJudgeDocument, { input }, options)).outlookJudge,
  });
