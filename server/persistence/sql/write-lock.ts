import type { EntityManager } from 'typeorm';

/**
 * Makes others who would write the same kind of row in the same house wait until this transaction ends. Who
 * comes next reads what the one before wrote: so is a version counted, and so is nothing written twice.
 */
export async function lockForWrite(manager: EntityManager, tenantKey: string, kind: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [kind, tenantKey]);
}
