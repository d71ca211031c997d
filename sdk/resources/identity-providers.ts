import type { Client } from '../client.js';
import {
  IdentityProviderRemoveDocument,
  IdentityProviderSetDocument,
  IdentityProvidersDocument,
} from '../generated/operations.js';
import type { IdentityProviderRemoveInput, IdentityProviderSetInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/**
 * The OpenID Connect providers that a council, or (without `council`) the platform, trusts. For its
 * administrators.
 */
export const identityProviders = (client: Client) =>
  Object.freeze({
    /** All of them, by issuer; an empty list if you are not an administrator there. */
    list: async (which: { council?: string }, options?: CallOptions) =>
      (await client.query(IdentityProvidersDocument, which, options)).identityProviders,

    /**
     * Adds a provider, whose tokens count in this council only, or changes the requirements on its tokens.
     */
    set: async (input: IdentityProviderSetInput, options?: CallOptions) =>
      (await client.query(IdentityProviderSetDocument, { input }, options)).identityProviderSet,

    /** Removes a provider: its tokens are refused from now on. */
    remove: async (input: IdentityProviderRemoveInput, options?: CallOptions) =>
      (await client.query(IdentityProviderRemoveDocument, { input }, options)).identityProviderRemove,
  });
