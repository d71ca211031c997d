import { expect } from 'vitest';
import type { Page, PageRequest } from '../../../server/persistence/sql/page.js';

/** Reads a list in pages of `first` nodes, and returns all its nodes. Checks each page's size and page flags. */
export async function readThrough<Node>(
  readPage: (request: PageRequest) => Promise<Page<Node> | null>,
  first: number,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: readonly string[] | null = null;
  for (;;) {
    const page: Page<Node> | null = await readPage({ first, after });
    if (!page) throw new Error('the caller may not read the list');
    expect(page.hasPreviousPage).toBe(after !== null);
    if (page.hasNextPage) expect(page.nodes).toHaveLength(first);
    nodes.push(...page.nodes.map(({ node }) => node));
    if (!page.hasNextPage) return nodes;
    after = page.nodes.at(-1)?.key ?? null;
  }
}
