import type { EntityManager } from 'typeorm';
import type { PagedQuery, Parents } from './paged-query.js';

/** Counts the rows in each parent's list, in one statement. The counts are in the order of the parents. */
export async function countByParent<Row>(
  manager: EntityManager,
  { select, where, parameters }: Pick<PagedQuery<Row>, 'select' | 'where' | 'parameters'>,
  { ids, condition }: Parents,
): Promise<readonly number[]> {
  const rows = await manager.query<{ readonly total: number }[]>(
    `SELECT (SELECT count(*)::int FROM (${select} WHERE ${[condition, ...where].join(' AND ')}) item) AS total
     FROM unnest($${parameters.length + 1}::uuid[]) WITH ORDINALITY AS parent (id, position)
     ORDER BY position`,
    [...parameters, ids],
  );
  return rows.map(({ total }) => total);
}
