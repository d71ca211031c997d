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
 * Webhooks: addresses to which the service posts a council's events. A receiver checks each request with
 * `verifyWebhook`. For the council's administrators.
 */
export const webhooks = (client: Client) =>
  Object.freeze({
    /** Fetches all webhooks, by name; an empty list if you are not an administrator of the council. */
    list: async (which: { council: string }, options?: CallOptions) =>
      (await client.query(WebhooksDocument, which, options)).webhooks,

    /** Creates a webhook. Its signing `secret` is returned only by this call. */
    create: async (input: WebhookCreateInput, options?: CallOptions) =>
      (await client.query(WebhookCreateDocument, { input }, options)).webhookCreate,

    /** Changes a webhook's name, address or kinds of event, or pauses the webhook. Omitted fields do not change. */
    update: async (input: WebhookUpdateInput, options?: CallOptions) =>
      (await client.query(WebhookUpdateDocument, { input }, options)).webhookUpdate,

    /**
     * Gives a webhook a new secret, which is returned only by this call. For as long as you state, requests also carry
     * a signature made with the old secret.
     */
    rotateSecret: async (input: WebhookRotateSecretInput, options?: CallOptions) =>
      (await client.query(WebhookRotateSecretDocument, { input }, options)).webhookRotateSecret,

    /** Removes a webhook. Nothing is sent to its address after that. */
    remove: async (input: WebhookRemoveInput, options?: CallOptions) =>
      (await client.query(WebhookRemoveDocument, { input }, options)).webhookRemove,

    /** Sends a ping to a webhook. The outcome is listed in `deliveries`. */
    test: async (input: WebhookTestInput, options?: CallOptions) =>
      (await client.query(WebhookTestDocument, { input }, options)).webhookTest,

    /** Deliveries and their outcomes, newest first. Deliveries with the state `DEAD` were given up. */
    deliveries: Object.freeze(
      paged(
        client,
        WebhookDeliveriesDocument,
        listVariables<CouncilList<WebhookDeliveryFilter, WebhookDeliveryOrder>>,
        ({ webhookDeliveries }) => webhookDeliveries,
      ),
    ),

    /** Sends a delivery that was given up once more. */
    retry: async (input: WebhookDeliveryRetryInput, options?: CallOptions) =>
      (await client.query(WebhookDeliveryRetryDocument, { input }, options)).webhookDeliveryRetry,
  });
