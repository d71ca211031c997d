import type { Client } from '../client.js';
import {
  IdentityProviderRemoveDocument,
  IdentityProviderSetDocument,
  IdentityProvidersDocument,
} from '../generated/operations.js';
import type { IdentityProviderRemoveInput, IdentityProviderSetInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';

/** Whose OpenID Connect tokens a council, or (without `council`) the platform, takes. For its administrators. */
export const identityProviders = (client: Client) =>
  Object.freeze({
    /** All of them, by issuer; none where you are not an administrator there. */
    list: async (which: { council?: string }, options?: CallOptions) =>
      (await client.query(IdentityProvidersDocument, which, options)).identityProviders,

    /** Takes a provider's tokens, for roles in this council alone, or changes what is asked of them. */
    set: async (input: IdentityProviderSetInput, options?: CallOptions) =>
      (await client.query(IdentityProviderSetDocument, { input }, options)).identityProviderSet,

    /** Takes a provider's tokens no more. */
    remove: async (input: IdentityProviderRemoveInput, options?: CallOptions) =>
      (await client.query(IdentityProviderRemoveDocument, { input }, options)).identityProviderRemove,
  });
