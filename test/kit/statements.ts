import pg from 'pg';

/** How many statements go to PostgreSQL while `work` is done, and what it gave. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ count: number; result: T }> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: Parameters<typeof query>) {
    count += 1;
    return query.apply(this, given);
  } as typeof query;
  try {
    const result = await work();
    return { count, result };
  } finally {
    pg.Client.prototype.query = query;
  }
}
