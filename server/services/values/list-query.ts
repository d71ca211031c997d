import type { PageRequest } from '../../persistence/sql/page.js';

/** A page of a list: the conditions on its items, their order, and the place of the page. */
export interface ListQuery<Filter, Order> {
  readonly filter: Filter;
  readonly order: Order;
  readonly request: PageRequest;
}

/** The values of a map in the order of the keys; `null` for a key that is not in it. */
export const inOrderOf = <Value>(
  keys: readonly string[],
  values: ReadonlyMap<string, Value>,
): readonly (Value | null)[] => keys.map((key) => values.get(key) ?? null);
