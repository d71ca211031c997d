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
  'What a webhook can be told of.',
  eventKinds.filter((kind): kind is WebhookKind => kind !== 'PING'),
  {
    PUBLICATION_MADE: 'A report was published, perhaps under an embargo.',
    PUBLICATION_CORRECTED: 'A published report was corrected by a new version.',
    PUBLICATION_WITHDRAWN: 'A published report was withdrawn.',
    PUBLICATION_RELEASED: 'Others may read a published report from now on.',
    RATING_CHANGED: 'Lines of a published report have other colours than in the report before.',
    IMPORT_CONCLUDED: "A file of the council's own was taken in.",
  },
);

export const webhookStateEnum = enumOf('WebhookState', 'Whether events are sent.', webhookStates, {
  ACTIVE: 'They are.',
  PAUSED: 'Somebody of the council said that they are not to be for now.',
  GONE: 'They are not: the address answered 410 Gone.',
});

export const webhookDeliveryStateEnum = enumOf(
  'WebhookDeliveryState',
  'What became of an event on its way.',
  deliveryStates,
  {
    PENDING: 'It is still to be sent, for the first time or again.',
    DELIVERED: 'It was taken, with a status from 200 to 299.',
    DEAD: 'It was given up: a dead letter, which can be sent again by hand.',
  },
);

export const webhookFailureEnum = enumOf(
  'WebhookFailure',
  'Why an attempt to send an event failed.',
  deliveryFailures,
  {
    ADDRESS_REFUSED: 'The address is not one of a public host. Not tried again.',
    UNREACHABLE: 'Nobody is there, or the connection broke.',
    CERTIFICATE: 'The certificate does not hold.',
    TIMEOUT: 'There was no answer within 15 seconds.',
    REDIRECT: 'It sent us elsewhere, where we do not go.',
    STATUS: 'It answered with another status than 200 to 299.',
    NOT_ACTIVE: 'The webhook was paused, gone or removed before its turn came. Not tried again.',
  },
);
