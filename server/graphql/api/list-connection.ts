import { pageThrough } from '../../services/comparisons/published-data.js';
import { type Connection, presentPage } from './connection.js';
import { pageRequest } from './cursor.js';
import type { PageArgs } from './page.args.js';

/**
 * Converts a list that was read as a whole to a connection: one page of the list, and the number of all its items.
 *
 * @param keyOf Returns the key of an item, which goes into its cursor; unique in the list.
 */
export const listConnection = <Item, Node>(
  all: readonly Item[],
  page: PageArgs,
  keyOf: (item: Item) => string,
  present: (item: Item) => Node,
): Connection<Node> =>
  presentPage(pageThrough(all, pageRequest(page, 'TEXT'), keyOf), present, async () => all.length);
