import type { EntityManager } from 'typeorm';

/** Shows withdrawn rows of areas to the session during `work`. All other sessions and queries never see them. */
export async function amongWithdrawn<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  const show = (rows: string): Promise<unknown> =>
    manager.query("SELECT set_config('app.withdrawn', $1, true)", [rows]);
  await show('shown');
  // After an error the transaction ends, and the setting with it.
  const result = await work();
  await show('hidden');
  return result;
}
