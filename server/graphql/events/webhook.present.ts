import { webhookNodeId } from '../../domain/events/event.js';
import type { DeliveryRecord } from '../../persistence/events/webhook-delivery-store.js';
import type { WebhookRecord } from '../../persistence/events/webhook-store.js';
import { nodeId } from '../api/node-id.js';
import { presentEvent } from './event.present.js';
import type { Webhook, WebhookDelivery } from './webhook.type.js';

export const presentWebhook = (record: WebhookRecord): Webhook => ({
  id: webhookNodeId(record.id, record.councilId),
  councilId: record.councilId,
  name: record.name,
  address: record.address,
  kinds: record.kinds,
  state: record.state,
  createdAt: record.createdAt,
  previousSecretEndsAt: record.previousEndsAt,
  version: record.version,
});

export const presentDelivery = ({ event, ...record }: DeliveryRecord): WebhookDelivery => ({
  id: nodeId({ type: 'WebhookDelivery', key: record.id, tenant: record.councilId }),
  webhookKey: record.webhookId,
  event: presentEvent(event),
  state: record.state,
  dueAt: record.dueAt,
  settledAt: record.settledAt,
  attempts: record.attempts,
});
