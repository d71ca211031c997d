import type { IdentityProviderRecord } from '../../persistence/access/identity-provider-store.js';
import { payloadOf } from '../api/payload.js';
import { presentIdentityProvider } from './access.present.js';
import { IdentityProvider } from './identity-provider.type.js';

export const identityProviderSetPayload = payloadOf<IdentityProviderRecord>({
  mutation: 'IdentityProviderSet',
  fields: {
    identityProvider: {
      type: IdentityProvider,
      description: 'The provider after the change.',
      present: presentIdentityProvider,
    },
  },
  codes: ['REQUIRED', 'TOO_LONG', 'OUT_OF_RANGE', 'DUPLICATE', 'MALFORMED_ADDRESS'],
});

export const identityProviderRemovePayload = payloadOf<IdentityProviderRecord>({
  mutation: 'IdentityProviderRemove',
  fields: {
    identityProvider: {
      type: IdentityProvider,
      description: 'The removed provider.',
      present: presentIdentityProvider,
    },
  },
  codes: ['NOT_FOUND'],
});
