import type { EntityManager } from 'typeorm';
import type { Principal } from '../access/principal.js';
import { type Act, type AuditLog, appendToChain, auditLog } from './audit/audit-log.js';
import { appendEvents, type EventLog, eventLog } from './events/event-log.js';
import { earlierAnswer, runOnce, storeAnswer } from './idempotency.js';

/** Thrown to roll a transaction back. It carries the error result to {@link outcomeOf}. */
class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super('rolled back');
    this.name = 'RolledBack';
  }
}

const isErrorResult = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

/**
 * Runs a change within a transaction, then appends its audit entries to the tenant's chain and its events to
 * the council's events. For an idempotency key that was used before, it returns the earlier answer instead.
 * An error result rolls everything back. The answer of a call that changed nothing is not stored, so that the
 * client may send the call again with the same key.
 */
export async function change<T>(
  manager: EntityManager,
  act: Act,
  work: (audit: AuditLog, events: EventLog) => Promise<T>,
): Promise<T> {
  const { idempotency } = act.principal.origin;
  const earlier = idempotency && (await earlierAnswer(manager, act, idempotency));
  if (earlier) {
    idempotency.outcome = 'REPLAYED';
    return earlier.result as T;
  }
  const audit = auditLog();
  const events = eventLog();
  const result = await work(audit, events);
  if (isErrorResult(result)) throw new RolledBack(result);
  if (idempotency && audit.changes.length > 0) await storeAnswer(manager, act, idempotency, result);
  await appendToChain(manager, act, audit);
  if (act.councilId !== null) await appendEvents(manager, act.councilId, events);
  return result;
}

/** Runs a transaction that calls {@link change}. Returns its result, also if that is an error result. */
export async function outcomeOf<T>(principal: Principal, transaction: () => Promise<T>): Promise<T> {
  try {
    return await runOnce(principal, transaction);
  } catch (error) {
    if (error instanceof RolledBack) return error.result as T;
    throw error;
  }
}
