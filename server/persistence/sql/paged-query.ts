import type { EntityManager } from 'typeorm';
import { groupBy } from '../../domain/values/group-by.js';
import { type KeyColumn, keyset } from './keyset.js';
import { type Page, type PageRequest, pageOf } from './page.js';

/** A page of a list: the conditions on its items, their order, and the place of the page. */
export interface ListQuery<Filter, Order> extends PageRequest {
  /** The conditions on the items. A condition that is omitted admits all items. */
  readonly filter?: Partial<Filter>;
  /** The order of the items. If omitted, the list has its usual order. */
  readonly order?: Order;
}

/** The conditions on the items of a list and their order, without the place of a page. */
export type ListScope<Filter, Order> = Pick<ListQuery<Filter, Order>, 'filter' | 'order'>;

/** A list that is read page by page. */
export interface PagedQuery<Row> {
  /** `SELECT … FROM …` without a condition. */
  readonly select: string;
  /** Conditions on the rows; the first of `parameters` is `$1`. */
  readonly where: readonly string[];
  readonly parameters: readonly unknown[];
  /** The columns that order the list; together they identify a row. */
  readonly columns: readonly KeyColumn[];
  readonly direction: 'ASC' | 'DESC';
  readonly keyOf: (row: Row) => readonly string[];
}

/** Reads one page of the list. */
export async function readPage<Row>(
  manager: EntityManager,
  query: PagedQuery<Row>,
  request: PageRequest,
): Promise<Page<Row>> {
  const { select, where, parameters, columns, direction, keyOf } = query;
  const { condition, order, values } = keyset(columns, direction, request, parameters.length + 1);
  const rows = await manager.query<Row[]>(`${select} WHERE ${[...where, condition].join(' AND ')} ${order}`, [
    ...parameters,
    ...values,
  ]);
  return pageOf(request, rows, keyOf, (row) => row);
}

/** The parents whose lists are read. */
export interface Parents {
  readonly ids: readonly string[];
  /** SQL condition for the rows of the parent `parent.id`, for example `meeting.committee_id = parent.id`. */
  readonly condition: string;
}

/** Reads a page of each parent's list, in one statement. The pages are in the order of the parents. */
export async function readPages<Row>(
  manager: EntityManager,
  query: PagedQuery<Row>,
  parents: Parents,
  request: PageRequest,
): Promise<readonly Page<Row>[]> {
  const { select, where, parameters, columns, direction, keyOf } = query;
  const parentsAt = parameters.length + 1;
  const { condition, order, values } = keyset(columns, direction, request, parentsAt + 1);
  const conditions = [parents.condition, ...where, condition].join(' AND ');
  // A lateral join is run once for each parent, and so keeps the order of the rows within a parent.
  const rows = await manager.query<(Row & { readonly parent: string })[]>(
    `SELECT parent.id AS parent, item.* FROM unnest($${parentsAt}::uuid[]) AS parent (id)
     CROSS JOIN LATERAL (${select} WHERE ${conditions} ${order}) item`,
    [...parameters, parents.ids, ...values],
  );
  const rowsOf = groupBy(rows, ({ parent }) => parent);
  return parents.ids.map((id) => pageOf(request, rowsOf.get(id) ?? [], keyOf, (row) => row));
}

/** Counts the rows of the list. */
export async function countRows<Row>(
  manager: EntityManager,
  { select, where, parameters }: Pick<PagedQuery<Row>, 'select' | 'where' | 'parameters'>,
): Promise<number> {
  const conditions = where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`;
  const [row] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM (${select}${conditions}) item`,
    [...parameters],
  );
  return row?.total ?? 0;
}

/** Returns SQL: true if a column contains the parameter's text, in upper or lower case, or if the parameter is NULL. */
export const containsText = (parameter: number, ...columns: readonly string[]): string =>
  `($${parameter}::text IS NULL OR ${columns
    .map((column) => `position(lower($${parameter}) IN lower(coalesce(${column}, ''))) > 0`)
    .join(' OR ')})`;
