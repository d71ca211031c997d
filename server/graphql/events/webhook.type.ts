import type {
  DeliveryFailure,
  DeliveryState,
  WebhookKind,
  WebhookState,
} from '../../domain/events/webhook.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { orderOf } from '../api/order.input.js';
import { Event } from './event.type.js';
import {
  webhookDeliveryStateEnum,
  webhookFailureEnum,
  webhookKindEnum,
  webhookStateEnum,
} from './webhook.enum.js';

@ApiObject(
  "An address to which a council's events are sent. Its secret is shown only when it is created or rotated.",
  Node,
)
export class Webhook {
  readonly id!: string;

  /** UUID of the council, from which the field `council` is resolved. */
  readonly councilId!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { description: 'The https address to which events are posted.' })
  readonly address!: string;

  @Field(() => [webhookKindEnum], { description: 'The kinds of event that it receives.' })
  readonly kinds!: readonly WebhookKind[];

  @Field(() => webhookStateEnum, { description: 'Its state.' })
  readonly state!: WebhookState;

  @Field(() => InstantScalar, { description: 'When it was created.' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When the secret before its last rotation stops signing alongside the new one; null if there was no overlap.',
  })
  readonly previousSecretEndsAt!: Date | null;

  @Field(() => Int, {
    description:
      'Its version, one more with every change. Pass it with a change so that a change based on an older version fails.',
  })
  readonly version!: number;
}

@ApiObject('One attempt to send an event. Of the response, only the status is stored.')
export class WebhookAttempt {
  @Field(() => InstantScalar, { description: 'When it began.' })
  readonly attemptedAt!: Date;

  @Field(() => Int, { description: 'Its duration in milliseconds.' })
  readonly duration!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the response; null if there was none.',
  })
  readonly status!: number | null;

  @Field(() => webhookFailureEnum, {
    nullable: true,
    description: 'The reason for the failure; null if it succeeded.',
  })
  readonly failure!: DeliveryFailure | null;
}

@ApiObject('The delivery of an event to a webhook.', Node)
export class WebhookDelivery {
  readonly id!: string;

  /** Id of the webhook, from which the field `webhook` is resolved. */
  readonly webhookKey!: string;

  @Field(() => Event, {
    description: 'The event that is sent. Its identifier is the header webhook-id of every attempt.',
  })
  readonly event!: Event;

  @Field(() => webhookDeliveryStateEnum, { description: 'Its state.' })
  readonly state!: DeliveryState;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it is sent next; null if it is not pending.',
  })
  readonly dueAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was delivered or given up; null before that.',
  })
  readonly settledAt!: Date | null;

  @Field(() => [WebhookAttempt], { description: 'All attempts, earliest first.' })
  readonly attempts!: readonly WebhookAttempt[];
}

export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'deliveries');

export const webhookDeliveryOrder = orderOf(
  'WebhookDelivery',
  'deliveries',
  { EVENT: 'In the order in which their events happened.' },
  { field: 'EVENT', direction: 'DESC' },
);
