import type { EntityManager } from 'typeorm';

/**
 * Takes a transaction-scoped advisory lock on (tenant, kind), so that transactions which write the same kind of row
 * run one at a time. Each transaction sees the rows of the one before, and no version number is allocated twice.
 */
export async function lockForWrite(manager: EntityManager, tenantKey: string, kind: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [kind, tenantKey]);
}
