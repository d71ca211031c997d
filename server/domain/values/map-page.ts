/** The items of a page of a list, each with its key, and what lies beyond the page. */
interface PageOf<Item> {
  readonly nodes: readonly { readonly node: Item; readonly key: readonly string[] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page of what `nodeOf` makes of its items; items of which it makes nothing are left out. */
export const mapPage = <Item, Node>(
  page: PageOf<Item>,
  nodeOf: (item: Item) => Node | null | undefined,
): PageOf<Node> => ({
  ...page,
  nodes: page.nodes.flatMap(({ node: item, key }) => {
    const node = nodeOf(item);
    return node ? [{ node, key }] : [];
  }),
});
