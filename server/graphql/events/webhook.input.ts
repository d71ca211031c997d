import type { DeliveryState, WebhookKind } from '../../domain/events/webhook.js';
import { overlapLimits } from '../../services/access/rotate-api-key.js';
import type {
  CreateWebhookInput,
  RotateWebhookSecretInput,
  UpdateWebhookInput,
  WebhookKey,
} from '../../services/events/manage-webhooks.js';
import { ApiInput, Field, ID, Int } from '../api/decorators.js';
import { changeFrom, councilKey } from '../api/hints.js';
import { webhookDeliveryStateEnum, webhookKindEnum } from './webhook.enum.js';

const whichWebhook = 'Global identifier of the webhook.';
const addressHint = 'The https address of a public host to which events are posted. At most 500 characters.';

@ApiInput('Conditions that the deliveries must meet. Fields left out set no condition.')
export class WebhookDeliveryFilter {
  @Field(() => ID, { nullable: true, description: 'Only deliveries to this webhook.' })
  readonly webhook?: string | null;

  @Field(() => webhookDeliveryStateEnum, {
    nullable: true,
    description: 'Only deliveries in this state: DEAD gives the dead letters.',
  })
  readonly state?: DeliveryState | null;
}

@ApiInput('A webhook to create.')
export class WebhookCreateInput implements CreateWebhookInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: 'Its name. At most 120 characters.' })
  readonly name!: string;

  @Field(() => String, { description: addressHint })
  readonly address!: string;

  @Field(() => [webhookKindEnum], { description: 'The kinds of event that it receives, at least one.' })
  readonly kinds!: readonly WebhookKind[];
}

@ApiInput('Changes to a webhook. Fields left out do not change.')
export class WebhookUpdateInput implements UpdateWebhookInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its name. At most 120 characters.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: addressHint })
  readonly address?: string | null;

  @Field(() => [webhookKindEnum], {
    nullable: true,
    description: 'The kinds of event that it receives, at least one.',
  })
  readonly kinds?: readonly WebhookKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True pauses the webhook: its pending deliveries become dead letters. False makes it active again, even if it was gone.',
  })
  readonly paused?: boolean | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A webhook to give a new secret.')
export class WebhookRotateSecretInput implements RotateWebhookSecretInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;

  @Field(() => Int, {
    description: `Hours for which the old secret still signs alongside the new one, ${overlapLimits.least} to ${overlapLimits.most}; 0 ends it at once.`,
  })
  readonly overlapHours!: number;
}

@ApiInput('A webhook to remove.')
export class WebhookRemoveInput implements WebhookKey {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;
}

@ApiInput('A webhook to test.')
export class WebhookTestInput implements WebhookKey {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;
}

@ApiInput('A dead letter to send again.')
export class WebhookDeliveryRetryInput implements WebhookKey {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'Global identifier of the delivery.' })
  readonly id!: string;
}
