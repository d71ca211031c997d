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
  CouncilSubscriptionFilter,
  CouncilSubscriptionOrder,
  CouncilSuspendInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type List, listVariables, paged } from '../pagination.js';

/** The councils that subscribe, for the platform's administrators; and the settings of each council. */
export const subscriptions = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      CouncilSubscriptionsDocument,
      listVariables<List<CouncilSubscriptionFilter, CouncilSubscriptionOrder>>,
      ({ subscriptions }) => subscriptions,
    ),

    /** Suspends a council: its people and keys lose access. Its data and its publications stay. */
    suspend: async (input: CouncilSuspendInput, options?: CallOptions) =>
      (await client.query(CouncilSuspendDocument, { input }, options)).councilSuspend,

    /** Gives a suspended council access again. */
    resume: async (input: CouncilResumeInput, options?: CallOptions) =>
      (await client.query(CouncilResumeDocument, { input }, options)).councilResume,

    /** Fetches a council's settings; `null` if you may not see them. */
    settings: async (which: { council: string }, options?: CallOptions) =>
      (await client.query(CouncilSettingsDocument, which, options)).council?.settings ?? null,

    /** Changes a council's settings. For the council's administrators. */
    setSettings: async (input: CouncilSettingsSetInput, options?: CallOptions) =>
      (await client.query(CouncilSettingsSetDocument, { input }, options)).councilSettingsSet,
  });
