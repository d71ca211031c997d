import type { ApiKeyRecord } from '../../persistence/stores/api-key-store.js';
import type { CreatedApiKey } from '../../services/create-api-key.js';
import { presentApiKey } from '../present/access.present.js';
import { ApiKey } from '../types/api-key.type.js';
import { payloadOf } from './payload.js';

export const apiKeyCreatePayload = payloadOf<CreatedApiKey>({
  mutation: 'ApiKeyCreate',
  fields: {
    apiKey: {
      type: ApiKey,
      description: 'The key as it is known from now on.',
      present: ({ record }) => presentApiKey(record),
    },
    secret: {
      type: String,
      description:
        'The whole key, to be sent as Authorization: Bearer. It is shown this once and kept nowhere.',
      present: ({ text }) => text,
    },
  },
  codes: ['REQUIRED', 'TOO_LONG', 'MALFORMED_DATE', 'NOT_ALLOWED', 'NOT_FOUND'],
});

export const apiKeyRevokePayload = payloadOf<ApiKeyRecord>({
  mutation: 'ApiKeyRevoke',
  fields: { apiKey: { type: ApiKey, description: 'The key that has ended.', present: presentApiKey } },
  codes: ['NOT_FOUND'],
});
