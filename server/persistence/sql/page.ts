/** The size of a page, and the key after which it starts. A key holds the values that order the list, as texts. */
export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface Page<Node> {
  readonly nodes: readonly { readonly node: Node; readonly key: readonly string[] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Makes a page from the rows of a query that asked for one row more than `first`. */
export function pageOf<Row, Node>(
  request: PageRequest,
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): Page<Node> {
  return {
    nodes: rows.slice(0, request.first).map((row) => ({ node: nodeOf(row), key: keyOf(row) })),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== null,
  };
}
