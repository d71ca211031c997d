import type { EntityManager } from 'typeorm';
import type { Principal } from '../access/principal.js';
import { type Act, type AuditLog, appendToChain, auditLog } from './audit/audit-log.js';
import { appendEvents, type EventLog, eventLog } from './events/event-log.js';
import { earlierAnswer, keepAnswer, once } from './idempotency.js';

/** Ends a transaction with nothing kept of it, and carries out what it came to. */
class Refused extends Error {
  constructor(readonly result: unknown) {
    super('refused');
    this.name = 'Refused';
  }
}

const isRefusal = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

/**
 * Does, within a transaction, what changes something, and at its end puts into the chain of its house what that
 * was, and among its events what there is to tell of it. Under a key that came before, gives what was answered then. What is refused leaves nothing behind; what
 * changed nothing is not kept under its key, and may be tried again.
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
  if (isRefusal(result)) throw new Refused(result);
  if (idempotency && audit.changes.length > 0) await keepAnswer(manager, act, idempotency, result);
  await appendToChain(manager, act, audit);
  if (act.councilId !== null) await appendEvents(manager, act.councilId, events);
  return result;
}

/** What came of a transaction that {@link change}s something, be it a refusal. */
export async function outcomeOf<T>(principal: Principal, transaction: () => Promise<T>): Promise<T> {
  try {
    return await once(principal, transaction);
  } catch (error) {
    if (error instanceof Refused) return error.result as T;
    throw error;
  }
}
