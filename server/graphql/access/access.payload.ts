import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { CreatedApiKey } from '../../services/access/issued-api-key.js';
import { payloadOf } from '../api/payload.js';
import { presentApiKey } from './access.present.js';
import { ApiKey } from './api-key.type.js';

const shownOnce = {
  apiKey: {
    type: ApiKey,
    description: 'The key, without its secret.',
    present: ({ record }: CreatedApiKey) => presentApiKey(record),
  },
  secret: {
    type: String,
    description:
      'The whole key, to be sent as Authorization: Bearer. It is shown only once and never stored; null if the request repeats an earlier Idempotency-Key.',
    present: ({ text }: CreatedApiKey) => text || null,
  },
};

export const apiKeyCreatePayload = payloadOf<CreatedApiKey>({
  mutation: 'ApiKeyCreate',
  fields: shownOnce,
  codes: ['REQUIRED', 'TOO_LONG', 'MALFORMED_DATE', 'NOT_ALLOWED', 'NOT_FOUND', 'WRONG_STATE'],
});

export const apiKeyRotatePayload = payloadOf<CreatedApiKey>({
  mutation: 'ApiKeyRotate',
  fields: shownOnce,
  codes: ['NOT_FOUND', 'WRONG_STATE', 'OUT_OF_RANGE', 'NOT_ALLOWED'],
});

export const apiKeyRevokePayload = payloadOf<ApiKeyRecord>({
  mutation: 'ApiKeyRevoke',
  fields: { apiKey: { type: ApiKey, description: 'The revoked key.', present: presentApiKey } },
  codes: ['NOT_FOUND'],
});
