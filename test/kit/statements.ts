import pg from 'pg';
import { vi } from 'vitest';

/** The SQL that `work` sends, whatever session it goes through, in its order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  // Sessions of the service's pool and those of the tests are alike of pg's one class.
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([statement]: unknown[]) =>
      typeof statement === 'string' ? statement : `${(statement as { text?: string }).text}`,
    );
  } finally {
    query.mockRestore();
  }
}
