import type { EntityManager } from 'typeorm';

/** The secret of this database from which the identifiers of entities that are known by codes are made. */
export const identifierSecret = (manager: EntityManager) => ({
  async read(): Promise<string> {
    const [row] = await manager.query<{ secret: string }[]>('SELECT secret FROM identifier_secret');
    if (!row) throw new Error('the database has no secret for identifiers');
    return row.secret;
  },
});
