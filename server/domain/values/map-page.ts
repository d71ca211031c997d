/**
 * The items of a page of a list, each with its key, and whether the list has items before and after the page.
 */
interface PageOf<Item> {
  readonly nodes: readonly { readonly node: Item; readonly key: readonly string[] }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Returns the page with the result of `nodeOf` in the place of each item. An item without a result is left
 * out.
 */
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
