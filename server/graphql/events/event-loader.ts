import type { GraphqlContext } from '../api/context.js';
import { listLoaderOf } from '../api/loader.js';
import { make } from '../api/make.js';
import { type NodeReader, type NodeReaders, tenantNodes } from '../api/node-reader.js';
import { presentEvent } from './event.present.js';
import { Event } from './event.type.js';
import { presentDelivery, presentWebhook } from './webhook.present.js';
import { Webhook, WebhookDelivery } from './webhook.type.js';

/** Reads rows of a council by their keys; rows that the caller may not see are absent. */
type Find<Row> = (
  context: GraphqlContext,
  council: string,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, Row>>;

const rowsOf = <Row>(find: Find<Row>, present: (row: Row) => object): NodeReader =>
  tenantNodes(async (context, { gssCode }, keys) => {
    const rows = await find(
      context,
      gssCode,
      keys.map(({ key }) => key),
    );
    return keys.map(({ key }) => {
      const row = rows.get(key);
      return row === undefined ? null : present(row);
    });
  });

export const eventsNodes: NodeReaders = {
  Event: rowsOf(
    ({ services, principal }, council, keys) => services.findEventsByIds(principal, council, keys),
    (event) => make(Event, presentEvent(event)),
  ),
  Webhook: rowsOf(
    ({ services, principal }, council, keys) => services.findWebhooksByIds(principal, council, keys),
    (webhook) => make(Webhook, presentWebhook(webhook)),
  ),
  WebhookDelivery: rowsOf(
    ({ services, principal }, council, keys) => services.findDeliveriesByIds(principal, council, keys),
    (delivery) => make(WebhookDelivery, presentDelivery(delivery)),
  ),
};

/** A webhook by its key; `null` if it was removed or the caller may not see it. */
export const loadWebhook = listLoaderOf<string, null, Webhook | null>(
  async ({ services, principal }, council, keys) => {
    const webhooks = await services.findWebhooksByIds(principal, council ?? '', keys);
    return keys.map((key) => {
      const webhook = webhooks.get(key);
      return webhook ? presentWebhook(webhook) : null;
    });
  },
);
