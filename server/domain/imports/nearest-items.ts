import { editDistance } from '../values/edit-distance.js';

/** One item for each filter. */
export type RowItems = Readonly<Record<string, string>>;

/**
 * Returns the items in the file that differ from the wanted items in the fewest letters, over all filters
 * together. `null` if even those differ in more than half of the letters.
 */
export function nearestItems(wanted: RowItems, found: readonly RowItems[]): RowItems | null {
  const length = Object.values(wanted).reduce((sum, item) => sum + item.length, 0);
  let nearest: RowItems | null = null;
  let fewest = Math.floor(length / 2) + 1;
  for (const items of found) {
    let changes = 0;
    for (const [filter, item] of Object.entries(wanted)) {
      changes += editDistance(item.toLowerCase(), (items[filter] ?? '').toLowerCase());
      if (changes >= fewest) break;
    }
    if (changes < fewest) [nearest, fewest] = [items, changes];
  }
  return nearest;
}
