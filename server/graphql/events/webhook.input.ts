import type { DeliveryState, WebhookKind } from '../../domain/events/webhook.js';
import { overlapLimits } from '../../services/access/rotate-api-key.js';
import type {
  CreateWebhookInput,
  RotateWebhookSecretInput,
  UpdateWebhookInput,
  WebhookKey,
} from '../../services/events/manage-webhooks.js';
import { ApiInput, ArgsType, Field, ID, Int } from '../api/decorators.js';
import { changeFrom, councilKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { webhookDeliveryStateEnum, webhookKindEnum } from './webhook.enum.js';

const whichWebhook = 'What identifies the webhook.';
const addressHint = 'An https address of a public host, where events are posted to. At most 500 characters.';

/** What is left out does not matter. */
@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { nullable: true, description: 'Only those to this webhook.' })
  readonly webhook?: string | null;

  @Field(() => webhookDeliveryStateEnum, {
    nullable: true,
    description: 'Only those that became this: DEAD gives the dead letters.',
  })
  readonly state?: DeliveryState | null;
}

@ApiInput('A webhook to set up.')
export class WebhookCreateInput implements CreateWebhookInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: 'What it is called. At most 120 characters.' })
  readonly name!: string;

  @Field(() => String, { description: addressHint })
  readonly address!: string;

  @Field(() => [webhookKindEnum], { description: 'What it is told of, at least one kind.' })
  readonly kinds!: readonly WebhookKind[];
}

@ApiInput('What to change of a webhook. What is left out stays.')
export class WebhookUpdateInput implements UpdateWebhookInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'What it is called. At most 120 characters.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: addressHint })
  readonly address?: string | null;

  @Field(() => [webhookKindEnum], { nullable: true, description: 'What it is told of, at least one kind.' })
  readonly kinds?: readonly WebhookKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is told nothing for now. What still waits then becomes a dead letter; false sets a webhook going again, also one that was gone.',
  })
  readonly paused?: boolean | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A webhook to give another secret.')
export class WebhookRotateSecretInput implements RotateWebhookSecretInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;

  @Field(() => Int, {
    description: `Hours for which the old secret signs beside the new one, ${overlapLimits.least} to ${overlapLimits.most}; 0 ends it at once.`,
  })
  readonly overlapHours!: number;
}

@ApiInput('A webhook to tell nothing more.')
export class WebhookRemoveInput implements WebhookKey {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: whichWebhook })
  readonly id!: string;
}

@ApiInput('A webhook to try.')
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

  @Field(() => ID, { description: 'What identifies the delivery.' })
  readonly id!: string;
}
