import { beforeAll, beforeEach } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import type { EventKind } from '../../../server/domain/events/event.js';
import type { WebhookKind } from '../../../server/domain/events/webhook.js';
import type { Publication } from '../../../server/domain/publications/publication.js';
import type { DeliveryRecord } from '../../../server/persistence/events/webhook-delivery-store.js';
import type { ShownWebhook } from '../../../server/services/events/issued-webhook.js';
import { openServices, type Services } from '../../../server/services/services.js';
import { dispatcherOf, sendDue, waitForAll } from '../service/webhook-dispatcher.js';
import { startReceiver, type WebhookReceiver } from '../service/webhook-receiver.js';
import { accepted, merton, openTestApp, type TestApp } from './councils.js';
import { type PublishingCouncil, publishingCouncil } from './publishing-council.js';

export const everything: readonly WebhookKind[] = [
  'PUBLICATION_MADE',
  'PUBLICATION_CORRECTED',
  'PUBLICATION_WITHDRAWN',
  'PUBLICATION_RELEASED',
  'RATING_CHANGED',
  'IMPORT_CONCLUDED',
];

/** Merton with a scorecard `card` to publish, and a local receiver of webhooks. Each test has a new receiver. */
export interface ListeningCouncil {
  readonly app: TestApp;
  /** Services that allow webhooks to this machine. */
  readonly services: Services;
  readonly council: PublishingCouncil;
  readonly administrator: Principal;
  readonly receiver: WebhookReceiver;
  subscribe(kinds?: readonly WebhookKind[], of?: string, caller?: Principal): Promise<ShownWebhook>;
  /** Removes a webhook and settles its pending deliveries. */
  remove(id: string): Promise<void>;
  /** Returns the kinds of all events so far, oldest first. */
  eventsOf(gssCode?: string, caller?: Principal): Promise<readonly EventKind[]>;
  /** Returns the deliveries of a webhook, newest first. */
  deliveriesOf(webhookId: string): Promise<readonly DeliveryRecord[]>;
  /** Publishes the report of one period. The target is 90, so a value of 95 is green and 50 is red. */
  publish(period: string, value: string): Promise<Publication & { readonly id: string }>;
}

export async function listeningCouncil(): Promise<ListeningCouncil> {
  const app = await openTestApp();
  const services = openServices(app.database, () => new Date(), { loopbackProviders: true });
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  let council: PublishingCouncil | undefined;
  let receiver: WebhookReceiver | undefined;
  const defined = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('it is created before the first test');
    return value;
  };
  beforeAll(async () => {
    council = await publishingCouncil(app, merton);
    await council.measure('stable');
    await council.measure('adopted');
    await council.scorecard('card', ['stable', 'adopted']);
    await council.target('stable', '201819-FY', '90');
  });
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  return {
    app,
    services,
    administrator,
    get council() {
      return defined(council);
    },
    get receiver() {
      return defined(receiver);
    },

    async subscribe(kinds = everything, of = merton, caller = administrator) {
      const { address } = defined(receiver);
      const input = { council: of, name: 'Our portal', address, kinds };
      return accepted(await services.createWebhook(caller, input));
    },

    async remove(id) {
      accepted(await services.removeWebhook(administrator, { council: merton, id }));
      await waitForAll(app);
      await sendDue(dispatcherOf(app));
    },

    async eventsOf(gssCode = merton, caller = administrator) {
      const page = await services.findEvents(caller, gssCode, {}, { first: 100, after: null });
      return (page?.nodes ?? []).map(({ node }) => node.kind);
    },

    async deliveriesOf(webhookId) {
      const filter = { webhookId, state: null };
      const page = await services.findDeliveries(administrator, merton, filter, { first: 50, after: null });
      return (page?.nodes ?? []).map(({ node }) => node);
    },

    async publish(period, value) {
      const { observe, explain, publish } = defined(council);
      await observe('stable', { [period]: value });
      await observe('adopted', { [period]: '12' });
      if (Number(value) < 90) await explain('card', period, 'stable');
      return accepted(await publish('card', period)).publication;
    },
  };
}
