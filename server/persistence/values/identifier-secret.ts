import type { EntityManager } from 'typeorm';

/** Reads this database's secret, from which the service makes the identifiers of entities that only have codes. */
export const identifierSecret = (manager: EntityManager) => ({
  async read(): Promise<string> {
    const [row] = await manager.query<{ secret: string }[]>('SELECT secret FROM identifier_secret');
    if (!row) throw new Error('the database has no secret for identifiers');
    return row.secret;
  },
});
