import type { Client } from '../client.js';
import {
  CouncilResumeDocument,
  CouncilSettingsDocument,
  CouncilSettingsSetDocument,
  CouncilSubscriptionsDocument,
  CouncilSuspendDocument,
} from '../generated/operations.js';
import type {
  CouncilResumeInput,
  CouncilSettingsSetInput,
  CouncilSuspendInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** The councils that subscribe, for the platform's administrators; and what each has set for itself. */
export const subscriptions = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      CouncilSubscriptionsDocument,
      (_which: Record<string, never>, page) => page,
      ({ subscriptions }) => subscriptions,
    ),

    /** Shuts out the people and keys of a council. What it keeps is kept; what it published stays. */
    suspend: async (input: CouncilSuspendInput, options?: CallOptions) =>
      (await client.query(CouncilSuspendDocument, { input }, options)).councilSuspend,

    /** Lets them in again. */
    resume: async (input: CouncilResumeInput, options?: CallOptions) =>
      (await client.query(CouncilResumeDocument, { input }, options)).councilResume,

    /** What a council has set for itself; `null` where you may not see it. */
    settings: async (which: { council: string }, options?: CallOptions) =>
      (await client.query(CouncilSettingsDocument, which, options)).councilSettings,

    /** Changes a council's settings. For its administrators. */
    setSettings: async (input: CouncilSettingsSetInput, options?: CallOptions) =>
      (await client.query(CouncilSettingsSetDocument, { input }, options)).councilSettingsSet,
  });
