import type { Client } from '../client.js';
import {
  ApiKeyCreateDocument,
  ApiKeyRevokeDocument,
  ApiKeyRotateDocument,
  ApiKeysDocument,
  ViewerDocument,
} from '../generated/operations.js';
import type {
  ApiKeyCreateInput,
  ApiKeyFilter,
  ApiKeyOrder,
  ApiKeyRevokeInput,
  ApiKeyRotateInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { listVariables, paged, type SharedList } from '../pagination.js';

/** The caller, and the API keys of a council or of the platform. */
export const access = (client: Client) =>
  Object.freeze({
    /**
     * Fetches the owner of the API key or token, and the owner's roles in each council. Without a key or token, the
     * viewer has the kind `ANONYMOUS`.
     */
    viewer: async (options?: CallOptions) => (await client.query(ViewerDocument, {}, options)).viewer,

    /** The keys of a council, or (without `council`) of the platform. For the administrators of either. */
    keys: Object.freeze(
      paged(
        client,
        ApiKeysDocument,
        listVariables<SharedList<ApiKeyFilter, ApiKeyOrder>>,
        ({ apiKeys }) => apiKeys,
      ),
    ),

    /**
     * Creates a key. `secret` is the key itself: it is returned only by this call, and the service does not store it.
     */
    createKey: async (input: ApiKeyCreateInput, options?: CallOptions) =>
      (await client.query(ApiKeyCreateDocument, { input }, options)).apiKeyCreate,

    /** Gives a key a new `secret`. The old secret works until the end of the overlap that you state. */
    rotateKey: async (input: ApiKeyRotateInput, options?: CallOptions) =>
      (await client.query(ApiKeyRotateDocument, { input }, options)).apiKeyRotate,

    /** Revokes a key, at once and permanently. */
    revokeKey: async (input: ApiKeyRevokeInput, options?: CallOptions) =>
      (await client.query(ApiKeyRevokeDocument, { input }, options)).apiKeyRevoke,
  });
