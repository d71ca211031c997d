import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { findEventMeasures, findEventScorecards } from './find-event-subjects.js';
import { findEvents, findEventsByIds, findLastEvent } from './find-events.js';
import {
  findDeliveries,
  findDeliveriesByIds,
  findWebhooks,
  findWebhooksByIds,
  retryDelivery,
} from './find-webhooks.js';
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
  findDeliveriesByIds: findDeliveriesByIds(sessions),
  findEventMeasures: findEventMeasures(sessions),
  findEventScorecards: findEventScorecards(sessions),
  findEvents: findEvents(sessions),
  findEventsByIds: findEventsByIds(sessions),
  findLastEvent: findLastEvent(sessions),
  findWebhooks: findWebhooks(sessions),
  findWebhooksByIds: findWebhooksByIds(sessions),
  removeWebhook: removeWebhook(sessions),
  retryDelivery: retryDelivery(sessions),
  rotateWebhookSecret: rotateWebhookSecret(sessions, now),
  testWebhook: testWebhook(sessions),
  updateWebhook: updateWebhook(sessions, access),
  watchEvents: watchEvents(sessions),
});
