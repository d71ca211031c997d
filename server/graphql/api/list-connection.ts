import { pageThrough } from '../../services/comparisons/published-data.js';
import { type Connection, presentPage } from './connection.js';
import { pageRequest } from './cursor.js';
import type { PageArgs } from './page.args.js';

/**
 * A page of a list that is read as a whole, with the number of all its items.
 *
 * @param keyOf Gives the text by which cursors name an item; unique in the list.
 */
export const listConnection = <Item, Node>(
  all: readonly Item[],
  page: PageArgs,
  keyOf: (item: Item) => string,
  present: (item: Item) => Node,
): Connection<Node> =>
  presentPage(pageThrough(all, pageRequest(page, 'TEXT'), keyOf), present, async () => all.length);
