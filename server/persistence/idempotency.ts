import type { EntityManager } from 'typeorm';
import type { IdempotentCall } from '../access/idempotent-call.js';
import type { Principal } from '../access/principal.js';
import { IdempotencyKeyInProgress, IdempotencyKeyReused } from '../domain/values/idempotency.js';
import type { Act } from './audit/audit-log.js';
import { resultOfText, textOfResult } from './sql/result-text.js';

interface EarlierCall {
  /** True if no other transaction works under this key now. */
  readonly free: boolean;
  readonly fingerprint: string | null;
  readonly answer: string | null;
}

const tenantKey = `coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')`;

/**
 * Returns the answer to an earlier call under the same key; `undefined` if there is none. From here until the
 * transaction ends, other calls under the key get {@link IdempotencyKeyInProgress}. Throws
 * {@link IdempotencyKeyReused} if the earlier call was another request.
 *
 * If the earlier call commits after this statement began and before the statement takes the lock, the statement does
 * not see the earlier answer. The primary key then rejects the second answer, and the transaction runs again and
 * sees the first.
 */
export async function earlierAnswer(
  manager: EntityManager,
  { councilId, principal, operation }: Act,
  { key, fingerprint }: IdempotentCall,
): Promise<{ readonly result: unknown } | undefined> {
  const [earlier] = await manager.query<EarlierCall[]>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2, $3, $4), 0)) AS free,
       fingerprint, answer
     FROM (SELECT) one LEFT JOIN idempotent_answer ON house = ${tenantKey} AND principal_id = $2 AND operation = $3
       AND key = $4 AND recorded_at >= clock_timestamp() - interval '24 hours'`,
    [councilId, principal.id, operation, key],
  );
  if (!earlier?.answer) {
    if (earlier?.free) return undefined;
    throw new IdempotencyKeyInProgress();
  }
  if (earlier.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
  return { result: resultOfText(earlier.answer) };
}

/**
 * Stores the answer to a call in the call's transaction, and deletes the tenant's answers older than a day.
 */
export async function storeAnswer(
  manager: EntityManager,
  { councilId, principal, operation }: Act,
  { key, fingerprint }: IdempotentCall,
  result: unknown,
): Promise<void> {
  // Only one transaction deletes at a time, because two would wait for each other's rows.
  await manager.query(
    `DELETE FROM idempotent_answer
     WHERE house = ${tenantKey} AND recorded_at < clock_timestamp() - interval '24 hours'
       AND (SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, 'idempotent_answer'), 0)))`,
    [councilId],
  );
  await manager.query(
    `INSERT INTO idempotent_answer (council_id, principal_id, operation, key, fingerprint, answer)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [councilId, principal.id, operation, key, fingerprint, textOfResult(result)],
  );
}

/**
 * Runs the one change of a request under an idempotency key. Throws if a service makes a second change in the
 * request, because the second change would get the result of the first one as its answer.
 */
export async function runOnce<T>({ origin }: Principal, change: () => Promise<T>): Promise<T> {
  const call = origin.idempotency;
  if (!call) return change();
  if (call.outcome !== 'NOT_YET')
    throw new Error('a request under a key makes one change, in one transaction');
  const result = await change();
  if (call.outcome === 'NOT_YET') call.outcome = 'DONE';
  return result;
}
