import { type ApiKeyText, apiKeyText } from '../../access/api-key.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';

export interface CreatedApiKey {
  readonly record: ApiKeyRecord;
  /**
   * The whole key. It is shown this once and kept nowhere: empty for whoever sends again, under an idempotency
   * key, what was done before.
   */
  readonly text: string;
}

/** A key just made, with its text. The secret never was behind the door, where answers are kept for a day. */
export function shown(
  made: Result<ApiKeyRecord>,
  key: ApiKeyText,
  { origin }: Principal,
): Result<CreatedApiKey> {
  if (!made.ok) return made;
  const text = origin.idempotency?.outcome === 'REPLAYED' ? '' : apiKeyText(key);
  return ok({ record: made.value, text });
}
