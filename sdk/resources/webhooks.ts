import type { Client } from '../client.js';
import {
  WebhookCreateDocument,
  WebhookDeliveriesDocument,
  WebhookDeliveryRetryDocument,
  WebhookRemoveDocument,
  WebhookRotateSecretDocument,
  WebhooksDocument,
  WebhookTestDocument,
  WebhookUpdateDocument,
} from '../generated/operations.js';
import type {
  WebhookCreateInput,
  WebhookDeliveryFilter,
  WebhookDeliveryOrder,
  WebhookDeliveryRetryInput,
  WebhookRemoveInput,
  WebhookRotateSecretInput,
  WebhookTestInput,
  WebhookUpdateInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/**
 * Addresses to which the service posts a council's events. Receivers call `verifyWebhook`. For its
 * administrators.
 */
export const webhooks = (client: Client) =>
  Object.freeze({
    /** All of them, by name; an empty list if you are not an administrator there. */
    list: async (which: { council: string }, options?: CallOptions) =>
      (await client.query(WebhooksDocument, which, options)).webhooks,

    /** Creates a webhook. The signing `secret` is shown this once. */
    create: async (input: WebhookCreateInput, options?: CallOptions) =>
      (await client.query(WebhookCreateDocument, { input }, options)).webhookCreate,

    /** Changes its name, address or kinds of event, or pauses it; omitted fields do not change. */
    update: async (input: WebhookUpdateInput, options?: CallOptions) =>
      (await client.query(WebhookUpdateDocument, { input }, options)).webhookUpdate,

    /**
     * Gives it a new secret, shown this once; requests carry a signature by the old one too, for as long as
     * you state.
     */
    rotateSecret: async (input: WebhookRotateSecretInput, options?: CallOptions) =>
      (await client.query(WebhookRotateSecretDocument, { input }, options)).webhookRotateSecret,

    /** Removes a webhook: nothing more is sent to its address. */
    remove: async (input: WebhookRemoveInput, options?: CallOptions) =>
      (await client.query(WebhookRemoveDocument, { input }, options)).webhookRemove,

    /** Sends a ping. Its outcome is listed in `deliveries`. */
    test: async (input: WebhookTestInput, options?: CallOptions) =>
      (await client.query(WebhookTestDocument, { input }, options)).webhookTest,

    /** Deliveries and their outcomes, newest first; with `state: 'DEAD'` those that were given up. */
    deliveries: Object.freeze(
      paged(
        client,
        WebhookDeliveriesDocument,
        listVariables<CouncilList<WebhookDeliveryFilter, WebhookDeliveryOrder>>,
        ({ webhookDeliveries }) => webhookDeliveries,
      ),
    ),

    /** Sends a delivery again that was given up. */
    retry: async (input: WebhookDeliveryRetryInput, options?: CallOptions) =>
      (await client.query(WebhookDeliveryRetryDocument, { input }, options)).webhookDeliveryRetry,
  });
