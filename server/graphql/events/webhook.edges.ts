import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { loadWebhook } from './event-loader.js';
import { Webhook, WebhookDelivery } from './webhook.type.js';

@Resolver(() => Webhook)
export class WebhookEdges {
  @FieldResolver(() => Council, { description: 'The council whose events it receives.' })
  council(@Root() { councilId }: Webhook, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryEdges {
  @FieldResolver(() => Webhook, {
    nullable: true,
    description: 'The webhook to which the event is sent; null if it was removed.',
  })
  webhook(@Root() { webhookKey, event }: WebhookDelivery, @Ctx() context: GraphqlContext) {
    return loadWebhook(context, { council: event.gssCode, parent: webhookKey, args: null });
  }
}
