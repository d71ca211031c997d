/**
 * The size of a page and the keys between which it lies. A key holds the values that order the list, as
 * texts; the rows at both keys are left out.
 */
export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  readonly after: readonly string[] | null;
  readonly before?: readonly string[] | null;
  /** True: the last items between the keys instead of the first, in the same order. */
  readonly fromEnd?: boolean;
}

export interface Page<Node> {
  readonly nodes: readonly { readonly node: Node; readonly key: readonly string[] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Makes a page from the rows of a query that asked for one row more than `first`, with `keyset`. */
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
