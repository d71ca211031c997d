import { editDistance } from '../values/edit-distance.js';
import type { AreaIdentity, RegisteredArea } from './area-register.js';

/**
 * Returns the present or former area code that differs from `code` in the fewest characters, with the name of
 * the area. `undefined` if more than half of the characters differ.
 *
 * @example nearestArea('E10000031', areas) is 'E10000030 (Surrey)'
 */
export const nearestArea = (code: string, areas: Iterable<RegisteredArea>): string | undefined =>
  nearestOf(code, areas, ({ gssCode }) => gssCode);

/**
 * Returns the present or former number of a council that differs from `laCode` in the fewest digits, with the name
 * of the council. `undefined` if more than half of the digits differ.
 *
 * @example nearestNumber('9360', areas) is '936 (Surrey)'
 */
export const nearestNumber = (laCode: string, areas: Iterable<RegisteredArea>): string | undefined =>
  nearestOf(laCode, areas, (identity) => identity.laCode);

function nearestOf(
  key: string,
  areas: Iterable<RegisteredArea>,
  keyOf: (identity: AreaIdentity) => string | null,
): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.floor(key.length / 2) + 1;
  for (const { identities } of areas) {
    for (const identity of identities) {
      const known = keyOf(identity);
      const changes = known === null ? fewest : editDistance(key, known);
      if (changes < fewest) [nearest, fewest] = [`${known} (${identity.name.en})`, changes];
    }
  }
  return nearest;
}
