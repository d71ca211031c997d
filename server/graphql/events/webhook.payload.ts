import type { CouncilEvent } from '../../domain/events/event.js';
import type { DeliveryRecord } from '../../persistence/events/webhook-delivery-store.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';
import type { ShownWebhook } from '../../services/events/issued-webhook.js';
import type { TestedWebhook } from '../../services/events/manage-webhooks.js';
import { payloadOf } from '../api/payload.js';
import { presentEvent } from './event.present.js';
import { Event } from './event.type.js';
import { presentDelivery, presentWebhook } from './webhook.present.js';
import { Webhook, WebhookDelivery } from './webhook.type.js';

const shownOnce = {
  webhook: {
    type: Webhook,
    description: 'The webhook after the change.',
    present: ({ record }: ShownWebhook) => presentWebhook(record),
  },
  secret: {
    type: String,
    description:
      'The secret that signs its events: whsec_ and Base64. It is shown only once; null if the request repeats an earlier Idempotency-Key.',
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
    webhook: { type: Webhook, description: 'The webhook after the change.', present: presentWebhook },
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
  fields: { webhook: { type: Webhook, description: 'The removed webhook.', present: presentWebhook } },
  codes: ['NOT_FOUND'],
});

export const webhookTestPayload = payloadOf<TestedWebhook & { readonly event: CouncilEvent | null }>({
  mutation: 'WebhookTest',
  fields: {
    webhook: {
      type: Webhook,
      description: 'The tested webhook.',
      present: ({ webhook }) => presentWebhook(webhook),
    },
    event: {
      type: Event,
      description:
        'The event that is sent; its identifier is also the header webhook-id. The deliveries show the outcome.',
      present: ({ event }) => event && presentEvent(event),
    },
  },
  codes: ['NOT_FOUND'],
});

export const webhookDeliveryRetryPayload = payloadOf<DeliveryRecord>({
  mutation: 'WebhookDeliveryRetry',
  fields: {
    webhookDelivery: {
      type: WebhookDelivery,
      description: 'The delivery, which is pending again.',
      present: presentDelivery,
    },
  },
  codes: ['NOT_FOUND', 'WRONG_STATE'],
});
