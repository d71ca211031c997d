import type { Client } from '../client.js';
import {
  WebhookCreateDocument,
  WebhookDeliveriesDocument,
  type WebhookDeliveriesQueryVariables,
  WebhookDeliveryRetryDocument,
  WebhookRemoveDocument,
  WebhookRotateSecretDocument,
  WebhooksDocument,
  WebhookTestDocument,
  WebhookUpdateDocument,
} from '../generated/operations.js';
import type {
  WebhookCreateInput,
  WebhookDeliveryRetryInput,
  WebhookRemoveInput,
  WebhookRotateSecretInput,
  WebhookTestInput,
  WebhookUpdateInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Addresses that a council's events are posted to, signed: `verifyWebhook` checks them. For its administrators. */
export const webhooks = (client: Client) =>
  Object.freeze({
    /** All of them, by name; none where you are not an administrator there. */
    list: async (which: { council: string }, options?: CallOptions) =>
      (await client.query(WebhooksDocument, which, options)).webhooks,

    /** Sets one up. The `secret` that signs is shown this once. */
    create: async (input: WebhookCreateInput, options?: CallOptions) =>
      (await client.query(WebhookCreateDocument, { input }, options)).webhookCreate,

    /** Changes what is sent where, or pauses it; what is left out stays. */
    update: async (input: WebhookUpdateInput, options?: CallOptions) =>
      (await client.query(WebhookUpdateDocument, { input }, options)).webhookUpdate,

    /** Gives it another secret, shown this once; the old one signs beside it for as long as you say. */
    rotateSecret: async (input: WebhookRotateSecretInput, options?: CallOptions) =>
      (await client.query(WebhookRotateSecretDocument, { input }, options)).webhookRotateSecret,

    /** Sends nothing more there. */
    remove: async (input: WebhookRemoveInput, options?: CallOptions) =>
      (await client.query(WebhookRemoveDocument, { input }, options)).webhookRemove,

    /** Sends a ping. What came of it is in the deliveries. */
    test: async (input: WebhookTestInput, options?: CallOptions) =>
      (await client.query(WebhookTestDocument, { input }, options)).webhookTest,

    /** What was sent and what came of it, newest first; with `state: 'DEAD'` the dead letters. */
    deliveries: Object.freeze(
      paged(
        client,
        WebhookDeliveriesDocument,
        (which: Omit<WebhookDeliveriesQueryVariables, 'first' | 'after'>, page) => ({ ...which, ...page }),
        ({ webhookDeliveries }) => webhookDeliveries,
      ),
    ),

    /** Sends a dead letter again. */
    retry: async (input: WebhookDeliveryRetryInput, options?: CallOptions) =>
      (await client.query(WebhookDeliveryRetryDocument, { input }, options)).webhookDeliveryRetry,
  });
