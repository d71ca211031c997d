import { isId } from './is-id.js';

/**
 * Reads rows by id, in the order of the ids; `null` for an id that is malformed, that has no row, or that the caller
 * may not see. Malformed ids never reach the database.
 *
 * @param read Reads rows by id; returns `null` if the caller may see none of them.
 */
export async function inOrder<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row> | null>,
): Promise<readonly (Row | null)[]> {
  const wellFormed = ids.filter(isId);
  const rows = wellFormed.length > 0 ? await read(wellFormed) : null;
  return ids.map((id) => rows?.get(id) ?? null);
}
