import type {
  DeliveryFailure,
  DeliveryState,
  WebhookKind,
  WebhookState,
} from '../../domain/events/webhook.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Event } from './event.type.js';
import {
  webhookDeliveryStateEnum,
  webhookFailureEnum,
  webhookKindEnum,
  webhookStateEnum,
} from './webhook.enum.js';

@ApiObject("An address that a council's events are sent to. Its secret was shown when it was made.")
export class Webhook {
  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => String, { description: 'Where events are posted to.' })
  readonly address!: string;

  @Field(() => [webhookKindEnum], { description: 'What it is told of.' })
  readonly kinds!: readonly WebhookKind[];

  @Field(() => webhookStateEnum, { description: 'Whether events are sent.' })
  readonly state!: WebhookState;

  @Field(() => InstantScalar, { description: 'When it was set up.' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'Until when the secret before its last rotation signs beside the new one; null where none does.',
  })
  readonly previousSecretEndsAt!: Date | null;

  @Field(() => Int, { description: 'Counts its changes: give it back to change this one and no later one.' })
  readonly version!: number;
}

@ApiObject('One try to send an event. Of the answer nothing is kept but its status.')
export class WebhookAttempt {
  @Field(() => InstantScalar, { description: 'When it began.' })
  readonly attemptedAt!: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  readonly duration!: number;

  @Field(() => Int, { nullable: true, description: 'The status of the answer; null where there was none.' })
  readonly status!: number | null;

  @Field(() => webhookFailureEnum, { nullable: true, description: 'Why it failed; null where it did not.' })
  readonly failure!: DeliveryFailure | null;
}

@ApiObject('An event on its way to a webhook.')
export class WebhookDelivery {
  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => ID, { description: 'To which webhook.' })
  readonly webhookId!: string;

  @Field(() => Event, { description: 'What is sent. Its id is the header webhook-id of every attempt.' })
  readonly event!: Event;

  @Field(() => webhookDeliveryStateEnum, { description: 'What became of it.' })
  readonly state!: DeliveryState;

  @Field(() => InstantScalar, { nullable: true, description: 'When it is sent next; null where it is not.' })
  readonly dueAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken or given up; null before.' })
  readonly settledAt!: Date | null;

  @Field(() => [WebhookAttempt], { description: 'Every try, the first one first.' })
  readonly attempts!: readonly WebhookAttempt[];
}

export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'deliveries');
