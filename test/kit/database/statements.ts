import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const counting = new AsyncLocalStorage<{ count: number }>();
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counted(this: pg.Client, ...args: Parameters<typeof query>) {
  const counter = counting.getStore();
  if (counter) counter.count += 1;
  return query.apply(this, args);
} as typeof query;

/**
 * Runs `work` and returns its result and the number of statements that it sends to PostgreSQL. Statements of other code
 * do not count.
 */
export function countStatements<T>(work: () => Promise<T>): Promise<{ count: number; result: T }> {
  const counter = { count: 0 };
  return counting.run(counter, async () => {
    const result = await work();
    return { count: counter.count, result };
  });
}
