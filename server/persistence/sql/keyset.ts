import type { PageRequest } from './page.js';

export interface KeyColumn {
  /** SQL of the column, without parameters. */
  readonly expression: string;
  /** The PostgreSQL type of the parameter that the column is compared with. */
  readonly type: 'text' | 'date' | 'uuid' | 'bigint' | 'timestamptz' | 'int';
}

export interface Keyset {
  /** The SQL condition for the rows between the cursors. It is never empty, so that it can follow `AND`. */
  readonly condition: string;
  /**
   * `ORDER BY … LIMIT …`. For a page from the end of the list, the order is reversed, and `pageOf` reverses the rows
   * again.
   */
  readonly order: string;
  /** The values of the parameters, from `$firstParameter` on. */
  readonly values: readonly unknown[];
}

/**
 * Returns the parts of a statement that reads one page of a list in keyset order. The columns together identify a row
 * and are never null. The statement has the same text with and without cursors, so that it is prepared once.
 *
 * @param firstParameter The number of the first parameter that the keyset may use.
 * @example
 * const { condition, order, values } = keyset([{ expression: 'code', type: 'text' }], 'ASC', request, 2);
 * query(`SELECT code FROM measure WHERE council_id = $1 AND ${condition} ${order}`, [councilId, ...values]);
 */
export function keyset(
  columns: readonly KeyColumn[],
  direction: 'ASC' | 'DESC',
  request: PageRequest,
  firstParameter: number,
): Keyset {
  const row = `(${columns.map(({ expression }) => expression).join(', ')})`;
  const parameters = (offset: number): string =>
    columns.map(({ type }, index) => `$${offset + index}::${type}`).join(', ');
  const beforeAt = firstParameter + columns.length;
  const limitAt = beforeAt + columns.length;
  const [later, earlier] = direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  const reversed = direction === 'ASC' ? 'DESC' : 'ASC';
  const order = columns
    .map(({ expression }) => `${expression} ${request.fromEnd ? reversed : direction}`)
    .join(', ');
  const isNull = (offset: number): string => `$${offset}::${columns[0]?.type} IS NULL`;
  const nulls = columns.map(() => null);
  return {
    condition:
      `(${isNull(firstParameter)} OR ${row} ${later} (${parameters(firstParameter)}))` +
      ` AND (${isNull(beforeAt)} OR ${row} ${earlier} (${parameters(beforeAt)}))`,
    order: `ORDER BY ${order} LIMIT $${limitAt}`,
    values: [...(request.after ?? nulls), ...(request.before ?? nulls), request.first + 1],
  };
}
