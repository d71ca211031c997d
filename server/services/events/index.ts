import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { findEvents, findLastEvent } from './find-events.js';
import { findDeliveries, findWebhooks, retryDelivery } from './find-webhooks.js';
import {
  createWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from './manage-webhooks.js';
import { watchEvents } from './watch-events.js';

/** Operations on events and webhooks. */
export const eventsServices = (sessions: DatabaseSessions, { now, access }: ServiceSettings) => ({
  createWebhook: createWebhook(sessions, access),
  findDeliveries: findDeliveries(sessions),
  findEvents: findEvents(sessions),
  findLastEvent: findLastEvent(sessions),
  findWebhooks: findWebhooks(sessions),
  removeWebhook: removeWebhook(sessions),
  retryDelivery: retryDelivery(sessions),
  rotateWebhookSecret: rotateWebhookSecret(sessions, now),
  testWebhook: testWebhook(sessions),
  updateWebhook: updateWebhook(sessions, access),
  watchEvents: watchEvents(sessions),
});
