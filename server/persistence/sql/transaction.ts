import type { DataSource, EntityManager } from 'typeorm';
import { DatabaseUnavailable, DeadlinePassed } from '../../domain/values/unavailable.js';
import { isCancelled } from './cancellation.js';
import type { NamingClient } from './prepared-statement-client.js';
import { isSerialisationConflict } from './serialisation-conflict.js';
import type { SessionSettings } from './session-query.js';
import { isUnavailable } from './unavailable.js';

/**
 * Lends a session to read. Each statement sees what is committed when it begins, in a transaction or out of one,
 * so that none is begun: a statement is one message there and one back.
 */
export async function reading<T>(
  source: DataSource,
  settings: SessionSettings | null,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const session: NamingClient = await runner.connect();
    return await (settings ? session.behind(settings, () => work(runner.manager)) : work(runner.manager));
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await runner.release();
  }
}

/** What a single statement answers, or why it cannot. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Where somebody else wrote the same key meanwhile, what `work` decided is out of date: it is done once more,
 * and finds what they wrote.
 */
export async function transaction<T>(
  source: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await source.transaction(work).catch((error: unknown) => {
      if (isSerialisationConflict(error)) return source.transaction(work);
      throw error;
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A statement that was given up looks like one that took too long; who gave it up knows better. */
function refusalOf(error: unknown): unknown {
  if (isCancelled()) return new DeadlinePassed();
  return isUnavailable(error) ? new DatabaseUnavailable(error) : error;
}
