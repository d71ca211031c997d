import {
  EventColourChangeEdges,
  EventComparedWithEdges,
  EventEdges,
  EventPingEdges,
  EventPublicationEdges,
  EventRatingsEdges,
} from './event.edges.js';
import { EventResolver } from './event.resolver.js';
import { WebhookDeliveryEdges, WebhookEdges } from './webhook.edges.js';
import { WebhookResolver } from './webhook.resolver.js';

export { eventsNodes } from './event-loader.js';

export const eventsResolvers = [
  EventResolver,
  EventEdges,
  EventPublicationEdges,
  EventRatingsEdges,
  EventColourChangeEdges,
  EventComparedWithEdges,
  EventPingEdges,
  WebhookResolver,
  WebhookEdges,
  WebhookDeliveryEdges,
] as const;
