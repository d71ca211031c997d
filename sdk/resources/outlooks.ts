import type { Client } from '../client.js';
import { OutlookJudgeDocument } from '../generated/operations.js';
import type { OutlookJudgeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Whether the year's target will be met. */
export const outlooks = (client: Client) =>
  Object.freeze({
    /** Records the service's own judgement, beside the projection that is computed. */
    judge: async (input: OutlookJudgeInput, options?: CallOptions) =>
      (await client.query(OutlookJudgeDocument, { input }, options)).outlookJudge,
  });
