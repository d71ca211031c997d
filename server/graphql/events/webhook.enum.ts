import { eventKinds } from '../../domain/events/event.js';
import {
  deliveryFailures,
  deliveryStates,
  type WebhookKind,
  webhookStates,
} from '../../domain/events/webhook.js';
import { enumOf } from '../api/enum.js';

export const webhookKindEnum = enumOf(
  'WebhookKind',
  'A kind of event that a webhook can receive.',
  eventKinds.filter((kind): kind is WebhookKind => kind !== 'PING'),
  {
    PUBLICATION_MADE: 'A report was published, possibly under an embargo.',
    PUBLICATION_CORRECTED: 'A published report was corrected by a new version.',
    PUBLICATION_WITHDRAWN: 'A published report was withdrawn.',
    PUBLICATION_RELEASED: 'A published report was released: its readers outside the council can now read it.',
    RATING_CHANGED: 'Lines of a published report have other RAG ratings than in the previous report.',
    IMPORT_CONCLUDED: "A file of the council's figures was imported.",
  },
);

export const webhookStateEnum = enumOf('WebhookState', 'The state of a webhook.', webhookStates, {
  ACTIVE: 'Events are sent.',
  PAUSED: 'The council paused it: no events are sent for now.',
  GONE: 'No events are sent, because the address answered 410 Gone.',
});

export const webhookDeliveryStateEnum = enumOf(
  'WebhookDeliveryState',
  'The state of the delivery of an event to a webhook.',
  deliveryStates,
  {
    PENDING: 'It waits for its first or next attempt.',
    DELIVERED: 'The receiver answered with a status from 200 to 299.',
    DEAD: 'It was given up. Such a dead letter can be sent again by hand.',
  },
);

export const webhookFailureEnum = enumOf(
  'WebhookFailure',
  'The reason why an attempt to send an event failed.',
  deliveryFailures,
  {
    ADDRESS_REFUSED: 'The address is not that of a public host. Not tried again.',
    UNREACHABLE: 'The server could not be reached, or the connection broke.',
    CERTIFICATE: "The server's certificate is not valid.",
    TIMEOUT: 'There was no response within 15 seconds.',
    REDIRECT: 'The receiver answered with a redirect, which is not followed.',
    STATUS: 'The receiver answered with a status outside 200 to 299.',
    NOT_ACTIVE: 'The webhook was paused, gone or removed before the attempt. Not tried again.',
  },
);
