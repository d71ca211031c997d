import type { EntityManager } from 'typeorm';
import type { IdempotentCall } from '../access/idempotent-call.js';
import type { Principal } from '../access/principal.js';
import { IdempotencyKeyInProgress, IdempotencyKeyReused } from '../domain/values/idempotency.js';
import type { Act } from './audit/audit-log.js';
import { resultOfText, textOfResult } from './sql/result-text.js';

interface Found {
  /** Whether nobody else is at it now. */
  readonly free: boolean;
  readonly fingerprint: string | null;
  readonly answer: string | null;
}

const tenantKey = `coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')`;

/**
 * What an earlier sending of this call was answered, if one was; from here until the transaction ends, others
 * that come under the same key are told that it is in progress. Throws {@link IdempotencyKeyInProgress} and
 * {@link IdempotencyKeyReused}.
 *
 * Where the earlier one ends between this statement's beginning and the lock, its answer is not seen here; the
 * primary key then refuses the second, which is done anew and finds it.
 */
export async function earlierAnswer(
  manager: EntityManager,
  { councilId, principal, operation }: Act,
  { key, fingerprint }: IdempotentCall,
): Promise<{ readonly result: unknown } | undefined> {
  const [found] = await manager.query<Found[]>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2, $3, $4), 0)) AS free,
       fingerprint, answer
     FROM (SELECT) one LEFT JOIN idempotent_answer ON house = ${tenantKey} AND principal_id = $2 AND operation = $3
       AND key = $4 AND recorded_at >= clock_timestamp() - interval '24 hours'`,
    [councilId, principal.id, operation, key],
  );
  if (!found?.answer) {
    if (found?.free) return undefined;
    throw new IdempotencyKeyInProgress();
  }
  if (found.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
  return { result: resultOfText(found.answer) };
}

/** Keeps what a call was answered, in the transaction that did it, and clears away what was kept for a day. */
export async function keepAnswer(
  manager: EntityManager,
  { councilId, principal, operation }: Act,
  { key, fingerprint }: IdempotentCall,
  result: unknown,
): Promise<void> {
  // One clears at a time: two would wait for each other's rows.
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
 * A request under a key makes one change. A second would be given the first one's answer, so that a service which
 * tries is mistaken.
 */
export async function once<T>({ origin }: Principal, change: () => Promise<T>): Promise<T> {
  const call = origin.idempotency;
  if (!call) return change();
  if (call.outcome !== 'NOT_YET')
    throw new Error('a request under a key makes one change, in one transaction');
  const result = await change();
  if (call.outcome === 'NOT_YET') call.outcome = 'DONE';
  return result;
}
