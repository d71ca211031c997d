import type { Client } from '../client.js';
import {
  ApiKeyCreateDocument,
  ApiKeyRevokeDocument,
  ApiKeyRotateDocument,
  ApiKeysDocument,
  ViewerDocument,
} from '../generated/operations.js';
import type { ApiKeyCreateInput, ApiKeyRevokeInput, ApiKeyRotateInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Who is asking, and the API keys with which others may. */
export const access = (client: Client) =>
  Object.freeze({
    /** Who the API key or token belongs to, and what it may do where. Without a key: nobody, `ANONYMOUS`. */
    viewer: async (options?: CallOptions) => (await client.query(ViewerDocument, {}, options)).viewer,

    /** The keys of a council, or (without `council`) of the platform. For its administrators. */
    keys: Object.freeze(
      paged(
        client,
        ApiKeysDocument,
        (which: { council?: string }, page) => ({ ...which, ...page }),
        ({ apiKeys }) => apiKeys,
      ),
    ),

    /** Makes a key. `secret` is the key itself: it is given this once and kept nowhere. */
    createKey: async (input: ApiKeyCreateInput, options?: CallOptions) =>
      (await client.query(ApiKeyCreateDocument, { input }, options)).apiKeyCreate,

    /** Gives a key another `secret`; the old one works until the end of the overlap that you state. */
    rotateKey: async (input: ApiKeyRotateInput, options?: CallOptions) =>
      (await client.query(ApiKeyRotateDocument, { input }, options)).apiKeyRotate,

    /** Ends a key at once and for good. */
    revokeKey: async (input: ApiKeyRevokeInput, options?: CallOptions) =>
      (await client.query(ApiKeyRevokeDocument, { input }, options)).apiKeyRevoke,
  });
