import type { DataSource, EntityManager } from 'typeorm';
import { DatabaseUnavailable, DeadlinePassed } from '../../domain/values/unavailable.js';
import { isCancelled } from './cancellation.js';
import type { PreparedStatementClient } from './prepared-statement-client.js';
import { isSerialisationConflict } from './serialisation-conflict.js';
import type { SessionSettings } from './session-query.js';
import { isUnavailable } from './unavailable.js';

/**
 * Lends a session for reads, without a transaction: each statement sees what is committed when it begins
 * either way, and costs one round trip.
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

/** Awaits the answer to a single statement. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw serviceError(error);
  }
}

/**
 * Runs `work` in a transaction. After a serialisation conflict its decisions are out of date, so it runs once
 * more and sees the rows of the concurrent write.
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

/** Checks for cancellation first: PostgreSQL reports a cancelled statement as one that ran out of time. */
function serviceError(error: unknown): unknown {
  if (isCancelled()) return new DeadlinePassed();
  return isUnavailable(error) ? new DatabaseUnavailable(error) : error;
}
