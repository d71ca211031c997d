import { vi } from 'vitest';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';

/**
 * Runs `attempt` while another session changes the same row. The other session makes its change before the attempt
 * reads, and commits only when the attempt waits to write.
 */
export async function withConcurrentWrite<T>(
  administrator: Connection,
  change: { readonly text: string; readonly values: unknown[] },
  attempt: () => Promise<T>,
): Promise<T> {
  return inSession(administrator, async (client) => {
    await client.query('BEGIN');
    await client.query(change);
    const outcome = attempt();
    await vi.waitFor(
      async () => {
        const { rowCount } = await client.query(
          'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))',
        );
        if (rowCount === 0) throw new Error('no session waits for this one');
      },
      { timeout: 4_000, interval: 10 },
    );
    await client.query('COMMIT');
    return outcome;
  });
}
