import { EventResolver } from './event.resolver.js';
import { WebhookResolver } from './webhook.resolver.js';

export const eventsResolvers = [EventResolver, WebhookResolver] as const;
