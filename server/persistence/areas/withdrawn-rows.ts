import type { EntityManager } from 'typeorm';

/** Runs `work` in a session that sees withdrawn rows of areas. All other sessions and queries never see these rows. */
export async function amongWithdrawn<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  const show = (rows: string): Promise<unknown> =>
    manager.query("SELECT set_config('app.withdrawn', $1, true)", [rows]);
  await show('shown');
  // No `finally` is needed: after an error the transaction ends, and the setting ends with it.
  const result = await work();
  await show('hidden');
  return result;
}
