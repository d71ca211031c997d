import type { Client } from '../client.js';
import {
  IdentityProviderRemoveDocument,
  IdentityProviderSetDocument,
  IdentityProvidersDocument,
} from '../generated/operations.js';
import type { IdentityProviderRemoveInput, IdentityProviderSetInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/**
 * The OpenID Connect providers that a council, or (without `council`) the platform, trusts. For the administrators of
 * the council or the platform.
 */
export const identityProviders = (client: Client) =>
  Object.freeze({
    /** Fetches all providers, by issuer; an empty list if you are not an administrator of the council or platform. */
    list: async (which: { council?: string }, options?: CallOptions) =>
      (await client.query(IdentityProvidersDocument, which, options)).identityProviders,

    /**
     * Adds a provider, or changes the requirements on its tokens. A provider's tokens are valid only in the council, or
     * on the platform, that trusts it.
     */
    set: async (input: IdentityProviderSetInput, options?: CallOptions) =>
      (await client.query(IdentityProviderSetDocument, { input }, options)).identityProviderSet,

    /** Removes a provider. Its tokens are refused from then on. */
    remove: async (input: IdentityProviderRemoveInput, options?: CallOptions) =>
      (await client.query(IdentityProviderRemoveDocument, { input }, options)).identityProviderRemove,
  });
