import { editDistance } from '../values/edit-distance.js';
import type { FilterItems } from './open-data-mapping.js';

/**
 * The items of a file that are nearest to the wanted ones: the fewest letters to change, in all filters
 * together, and at most half of them. `null` if none is near.
 */
export function nearestItems(wanted: FilterItems, found: readonly FilterItems[]): FilterItems | null {
  const length = Object.values(wanted).reduce((sum, item) => sum + item.length, 0);
  let nearest: FilterItems | null = null;
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
