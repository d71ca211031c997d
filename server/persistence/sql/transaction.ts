import type { DataSource, EntityManager } from 'typeorm';
import { DatabaseUnavailable, DeadlinePassed } from '../../domain/values/unavailable.js';
import { isCancelled } from './cancellation.js';
import type { PreparedStatementClient } from './prepared-statement-client.js';
import { isSerialisationConflict } from './serialisation-conflict.js';
import type { SessionSettings } from './session-query.js';
import { isUnavailable } from './unavailable.js';

/**
 * Runs `work` in a session for reads, without a transaction, so that each statement costs one round trip. With a
 * transaction, too, each statement would see what is committed when the statement begins.
 */
export async function reading<T>(
  source: DataSource,
  settings: SessionSettings | null,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const session: PreparedStatementClient = await runner.connect();
    if (!settings) return await work(runner.manager);
    return await session.withSettings(settings, () => work(runner.manager));
  } catch (error) {
    throw serviceError(error);
  } finally {
    await runner.release();
  }
}

/** Awaits the result of a single statement, and turns a database error into the error that services expect. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw serviceError(error);
  }
}

/**
 * Runs `work` in a transaction. After a serialisation conflict, the decisions of `work` are out of date, so `work`
 * runs once more and sees the rows of the concurrent write.
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
    throw serviceError(error);
  }
}

/**
 * Turns an error into the error that services expect. It checks for cancellation first, because PostgreSQL reports a
 * cancelled statement as one that ran out of time.
 */
function serviceError(error: unknown): unknown {
  if (isCancelled()) return new DeadlinePassed();
  return isUnavailable(error) ? new DatabaseUnavailable(error) : error;
}
