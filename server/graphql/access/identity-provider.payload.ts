import type { IdentityProviderRecord } from '../../persistence/access/identity-provider-store.js';
import { payloadOf } from '../api/payload.js';
import { IdentityProvider } from './identity-provider.type.js';

const present = (record: IdentityProviderRecord): IdentityProvider => record;

export const identityProviderSetPayload = payloadOf<IdentityProviderRecord>({
  mutation: 'IdentityProviderSet',
  fields: {
    identityProvider: { type: IdentityProvider, description: 'The provider after the change.', present },
  },
  codes: ['REQUIRED', 'TOO_LONG', 'OUT_OF_RANGE', 'DUPLICATE', 'MALFORMED_ADDRESS'],
});

export const identityProviderRemovePayload = payloadOf<IdentityProviderRecord>({
  mutation: 'IdentityProviderRemove',
  fields: {
    identityProvider: { type: IdentityProvider, description: 'The removed provider.', present },
  },
  codes: ['NOT_FOUND'],
});
