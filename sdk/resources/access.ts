import type { Client } from '../client.js';
import { ApiKeyCreateDocument, ApiKeyRevokeDocument, ViewerDocument } from '../generated/operations.js';
import type { ApiKeyCreateInput, ApiKeyRevokeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Who is asking, and the API keys with which others may. */
export const access = (client: Client) =>
  Object.freeze({
    /** Who the API key belongs to, and what it may do where. Without a key: nobody, `ANONYMOUS`. */
    viewer: async (options?: CallOptions) => (await client.query(ViewerDocument, {}, options)).viewer,

    /** Makes a key. `secret` is the key itself: it is given this once and kept nowhere. */
    createKey: async (input: ApiKeyCreateInput, options?: CallOptions) =>
      (await client.query(ApiKeyCreateDocument, { input }, options)).apiKeyCreate,

    /** Ends a key at once and for good. */
    revokeKey: async (input: ApiKeyRevokeInput, options?: CallOptions) =>
      (await client.query(ApiKeyRevokeDocument, { input }, options)).apiKeyRevoke,
  });
