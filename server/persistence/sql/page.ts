/**
 * The size of a page and the keys between which the page lies. A key has the values that order the list, as texts.
 * The rows at the keys themselves are not on the page.
 */
export interface PageRequest {
  /** The most items on the page: 1 to 100. */
  readonly first: number;
  readonly after: readonly string[] | null;
  readonly before?: readonly string[] | null;
  /** True if the page has the last items between the keys instead of the first. Their order is the same. */
  readonly fromEnd?: boolean;
}

export interface Page<Node> {
  readonly nodes: readonly { readonly node: Node; readonly key: readonly string[] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Makes a page from the rows of a query with `keyset`, which asks for one row more than `first`. */
export function pageOf<Row, Node>(
  { first, after, before = null, fromEnd = false }: PageRequest,
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): Page<Node> {
  const isCut = rows.length > first;
  const items = rows.slice(0, first);
  if (fromEnd) items.reverse();
  return {
    nodes: items.map((row) => ({ node: nodeOf(row), key: keyOf(row) })),
    hasNextPage: fromEnd ? before !== null : isCut,
    hasPreviousPage: fromEnd ? isCut : after !== null,
  };
}
