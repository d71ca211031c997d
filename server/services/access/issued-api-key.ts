import { type ApiKeyText, apiKeyText } from '../../access/api-key.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';

export interface CreatedApiKey {
  readonly record: ApiKeyRecord;
  /**
   * The whole key, shown once and not stored. Empty if the request repeats an earlier one with the same
   * idempotency key.
   */
  readonly text: string;
}

/**
 * Adds the text of a new key to its record, after the transaction. The result of the transaction is stored for
 * a day to answer repeated requests, so it must not contain the secret.
 */
export function shown(
  result: Result<ApiKeyRecord>,
  key: ApiKeyText,
  { origin }: Principal,
): Result<CreatedApiKey> {
  if (!result.ok) return result;
  const text = origin.idempotency?.outcome === 'REPLAYED' ? '' : apiKeyText(key);
  return ok({ record: result.value, text });
}
