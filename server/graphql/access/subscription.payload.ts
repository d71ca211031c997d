import type { CouncilSettingsRecord } from '../../persistence/access/council-setting-store.js';
import type { SubscriptionRecord } from '../../persistence/access/subscription-store.js';
import { payloadOf } from '../api/payload.js';
import { presentSubscription } from './access.present.js';
import { CouncilSettings } from './council-settings.type.js';
import { CouncilSubscription } from './subscription.type.js';

const subscriptionPayload = (mutation: string) =>
  payloadOf<SubscriptionRecord>({
    mutation,
    fields: {
      councilSubscription: {
        type: CouncilSubscription,
        description: 'The subscription after the change.',
        present: presentSubscription,
      },
    },
    codes: ['REQUIRED', 'TOO_LONG', 'NOT_FOUND', 'WRONG_STATE'],
  });

export const councilSuspendPayload = subscriptionPayload('CouncilSuspend');
export const councilResumePayload = subscriptionPayload('CouncilResume');

export const councilSettingsSetPayload = payloadOf<CouncilSettingsRecord>({
  mutation: 'CouncilSettingsSet',
  fields: {
    councilSettings: {
      type: CouncilSettings,
      description: 'The settings after the change.',
      present: (record) => record,
    },
  },
  codes: ['STALE', 'MALFORMED_CODE', 'NOT_FOUND'],
});
