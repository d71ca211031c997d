import { ok } from '../../domain/values/problem.js';
import type { Order } from '../../persistence/sql/order.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { rowKey } from '../api/row-key.js';
import {
  WebhookCreateInput,
  WebhookDeliveryFilter,
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
import { Webhook, WebhookDeliveryConnection, webhookDeliveryOrder } from './webhook.type.js';

const ofWebhook = <Input extends { readonly id: string }>(input: Input): Input => ({
  ...input,
  id: rowKey('Webhook', input.id),
});

@Resolver()
export class WebhookResolver {
  @Query(() => [Webhook], {
    description: "A council's webhooks, ordered by name. Empty if the caller is not an administrator there.",
  })
  async webhooks(@Ctx() { services, principal }: GraphqlContext, @CouncilArg() council: string) {
    return ((await services.findWebhooks(principal, council)) ?? []).map(presentWebhook);
  }

  @Query(() => WebhookDeliveryConnection, {
    description:
      "The deliveries to a council's webhooks and their outcomes. Empty if the caller is not an administrator there.",
  })
  async webhookDeliveries(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('filter', () => WebhookDeliveryFilter, {
      nullable: true,
      description: 'Conditions that the deliveries must meet; all deliveries if left out.',
    })
    filter: WebhookDeliveryFilter | null,
    @webhookDeliveryOrder.OrderByArg() orderBy: Order<'EVENT'> | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const { webhook, state } = filter ?? {};
    const question = {
      webhookId: typeof webhook === 'string' ? rowKey('Webhook', webhook) : null,
      state: state ?? null,
      direction: webhookDeliveryOrder.read(orderBy).direction,
    };
    const request = pageRequest(page, 'NUMBER', 'UUID');
    return presentPage(await services.findDeliveries(principal, council, question, request), presentDelivery);
  }

  @Mutation(() => webhookCreatePayload.type, {
    description: "Creates a webhook, which posts a council's events to an address, signed.",
  })
  async webhookCreate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookCreateInput) input: WebhookCreateInput,
  ) {
    return webhookCreatePayload.answer(await services.createWebhook(principal, input));
  }

  @Mutation(() => webhookUpdatePayload.type, {
    description: "Changes a webhook's name, address or kinds of event, or pauses or resumes it.",
  })
  async webhookUpdate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookUpdateInput) input: WebhookUpdateInput,
  ) {
    return webhookUpdatePayload.answer(await services.updateWebhook(principal, ofWebhook(input)));
  }

  @Mutation(() => webhookRotateSecretPayload.type, {
    description: 'Gives a webhook a new secret. The old secret still signs for the given number of hours.',
  })
  async webhookRotateSecret(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookRotateSecretInput) input: WebhookRotateSecretInput,
  ) {
    return webhookRotateSecretPayload.answer(await services.rotateWebhookSecret(principal, ofWebhook(input)));
  }

  @Mutation(() => webhookRemovePayload.type, {
    description: 'Removes a webhook. Its pending deliveries become dead letters.',
  })
  async webhookRemove(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookRemoveInput) input: WebhookRemoveInput,
  ) {
    return webhookRemovePayload.answer(await services.removeWebhook(principal, ofWebhook(input)));
  }

  @Mutation(() => webhookTestPayload.type, {
    description: 'Sends a ping to a webhook, even if it is paused.',
  })
  async webhookTest(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookTestInput) input: WebhookTestInput,
  ) {
    const tested = await services.testWebhook(principal, ofWebhook(input));
    if (!tested.ok) return webhookTestPayload.answer(tested);
    const { eventId } = tested.value;
    const events = await services.findEventsByIds(principal, input.council, [eventId]);
    return webhookTestPayload.answer(ok({ ...tested.value, event: events.get(eventId) ?? null }));
  }

  @Mutation(() => webhookDeliveryRetryPayload.type, { description: 'Sends a dead letter again.' })
  async webhookDeliveryRetry(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(WebhookDeliveryRetryInput) input: WebhookDeliveryRetryInput,
  ) {
    const key = { ...input, id: rowKey('WebhookDelivery', input.id) };
    return webhookDeliveryRetryPayload.answer(await services.retryDelivery(principal, key));
  }
}
