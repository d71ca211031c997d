import { editDistance } from '../values/edit-distance.js';
import type { AreaIdentity, RegisteredArea } from './area-register.js';

/**
 * Returns the present or former area code that differs from `code` in the fewest characters, with the name of
 * the area. `undefined` if more than half of the characters differ.
 *
 * @example nearestArea('E10000031', areas) is 'E10000030 (Surrey)'
 */
export function nearestArea(code: string, areas: Iterable<RegisteredArea>): string | undefined {
  let nearest: AreaIdentity | undefined;
  let fewest = Math.floor(code.length / 2) + 1;
  for (const { identities } of areas) {
    for (const identity of identities) {
      const changes = editDistance(code, identity.gssCode);
      if (changes < fewest) [nearest, fewest] = [identity, changes];
    }
  }
  return nearest && `${nearest.gssCode} (${nearest.name.en})`;
}
