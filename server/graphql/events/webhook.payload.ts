import type { DeliveryRecord } from '../../persistence/events/webhook-delivery-store.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';
import type { ShownWebhook } from '../../services/events/issued-webhook.js';
import type { TestedWebhook } from '../../services/events/manage-webhooks.js';
import { ID } from '../api/decorators.js';
import { payloadOf } from '../api/payload.js';
import { presentDelivery, presentWebhook } from './webhook.present.js';
import { Webhook, WebhookDelivery } from './webhook.type.js';

const shownOnce = {
  webhook: {
    type: Webhook,
    description: 'The webhook as it now stands.',
    present: ({ record }: ShownWebhook) => presentWebhook(record),
  },
  secret: {
    type: String,
    description:
      'What signs its events: whsec_ and Base64. It is shown this once: null where an Idempotency-Key is sent again.',
    present: ({ secret }: ShownWebhook) => secret || null,
  },
};

export const webhookCreatePayload = payloadOf<ShownWebhook>({
  mutation: 'WebhookCreate',
  fields: shownOnce,
  codes: ['REQUIRED', 'TOO_LONG', 'MALFORMED_ADDRESS', 'OUT_OF_RANGE'],
});

export const webhookUpdatePayload = payloadOf<WebhookRecord>({
  mutation: 'WebhookUpdate',
  fields: {
    webhook: { type: Webhook, description: 'The webhook as it now stands.', present: presentWebhook },
  },
  codes: ['NOT_FOUND', 'STALE', 'REQUIRED', 'TOO_LONG', 'MALFORMED_ADDRESS'],
});

export const webhookRotateSecretPayload = payloadOf<ShownWebhook>({
  mutation: 'WebhookRotateSecret',
  fields: shownOnce,
  codes: ['NOT_FOUND', 'OUT_OF_RANGE'],
});

export const webhookRemovePayload = payloadOf<WebhookRecord>({
  mutation: 'WebhookRemove',
  fields: { webhook: { type: Webhook, description: 'The webhook as it stood.', present: presentWebhook } },
  codes: ['NOT_FOUND'],
});

export const webhookTestPayload = payloadOf<TestedWebhook>({
  mutation: 'WebhookTest',
  fields: {
    webhook: {
      type: Webhook,
      description: 'The webhook that is tried.',
      present: ({ webhook }) => presentWebhook(webhook),
    },
    eventId: {
      type: ID,
      description: 'The event that is sent: its header webhook-id. What came of it is in the deliveries.',
      present: ({ eventId }) => eventId,
    },
  },
  codes: ['NOT_FOUND'],
});

export const webhookDeliveryRetryPayload = payloadOf<DeliveryRecord>({
  mutation: 'WebhookDeliveryRetry',
  fields: {
    delivery: {
      type: WebhookDelivery,
      description: 'The delivery, which is to be sent again.',
      present: presentDelivery,
    },
  },
  codes: ['NOT_FOUND', 'WRONG_STATE'],
});
