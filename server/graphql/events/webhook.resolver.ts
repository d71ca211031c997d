import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import {
  WebhookCreateInput,
  WebhookDeliveriesArgs,
  WebhookDeliveryRetryInput,
  WebhookRemoveInput,
  WebhookRotateSecretInput,
  WebhookTestInput,
  WebhookUpdateInput,
} from './webhook.input.js';
import {
  webhookCreatePayload,
  webhookDeliveryRetryPayload,
  webhookRemovePayload,
  webhookRotateSecretPayload,
  webhookTestPayload,
  webhookUpdatePayload,
} from './webhook.payload.js';
import { presentDelivery, presentWebhook } from './webhook.present.js';
import { Webhook, WebhookDeliveryConnection } from './webhook.type.js';

@Resolver()
export class WebhookResolver {
  @Query(() => [Webhook], {
    description: "A council's webhooks, by name; none where the caller is not an administrator there.",
  })
  async webhooks(@Ctx() { services, principal }: GraphqlContext, @CouncilArg() council: string) {
    return ((await services.findWebhooks(principal, council)) ?? []).map(presentWebhook);
  }

  @Query(() => WebhookDeliveryConnection, {
    description:
      "What a council's webhooks were sent and what came of it, newest first; none where the caller is not an administrator there.",
  })
  async webhookDeliveries(
    @Ctx() { services, principal }: GraphqlContext,
    @Args(() => WebhookDeliveriesArgs) { council, webhook, state, ...page }: WebhookDeliveriesArgs,
  ) {
    const filter = { webhookId: webhook ?? null, state: state ?? null };
    const request = pageRequest(page, 'NUMBER', 'UUID');
    return presentPage(await services.findDeliveries(principal, council, filter, request), presentDelivery);
  }

  @Mutation(() => webhookCreatePayload.type, {
    description: "Has a council's events posted to an address, signed.",
  })
  async webhookCreate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookCreateInput) input: WebhookCreateInput,
  ) {
    return webhookCreatePayload.answer(await services.createWebhook(principal, input));
  }

  @Mutation(() => webhookUpdatePayload.type, { description: 'Changes what is sent where, or pauses it.' })
  async webhookUpdate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookUpdateInput) input: WebhookUpdateInput,
  ) {
    return webhookUpdatePayload.answer(await services.updateWebhook(principal, input));
  }

  @Mutation(() => webhookRotateSecretPayload.type, {
    description: 'Gives a webhook another secret; the old one signs beside it for as long as is said.',
  })
  async webhookRotateSecret(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookRotateSecretInput) input: WebhookRotateSecretInput,
  ) {
    return webhookRotateSecretPayload.answer(await services.rotateWebhookSecret(principal, input));
  }

  @Mutation(() => webhookRemovePayload.type, { description: 'Sends nothing more to an address.' })
  async webhookRemove(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookRemoveInput) input: WebhookRemoveInput,
  ) {
    return webhookRemovePayload.answer(await services.removeWebhook(principal, input));
  }

  @Mutation(() => webhookTestPayload.type, { description: 'Sends a ping to a webhook, be it paused.' })
  async webhookTest(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookTestInput) input: WebhookTestInput,
  ) {
    return webhookTestPayload.answer(await services.testWebhook(principal, input));
  }

  @Mutation(() => webhookDeliveryRetryPayload.type, { description: 'Sends a dead letter again.' })
  async webhookDeliveryRetry(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookDeliveryRetryInput) input: WebhookDeliveryRetryInput,
  ) {
    return webhookDeliveryRetryPayload.answer(await services.retryDelivery(principal, input));
  }
}
