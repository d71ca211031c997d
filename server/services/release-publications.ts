import { authoriseRelease, mayReadCatalogue } from '../access/policy.js';
import { operator } from '../access/principal.js';
import type { Doors } from '../persistence/database.js';
import { release } from './make-publication.js';

/**
 * Releases what has fallen due, council by council, each in a transaction of its own; gives how many were. Whoever
 * asks at the same time releases none of them twice. Until it has run nothing is out: a service that is late is never
 * early.
 */
export const releasePublications = (doors: Doors, now: () => Date) => async (): Promise<number> => {
  const cataloguer = mayReadCatalogue(operator, 'publicationRelease');
  if (!cataloguer) throw new Error('the operator may not release');
  const at = now();
  let released = 0;
  for (const { councilId, areaCode, publicationId } of await doors.inCatalogue(cataloguer, ({ releases }) =>
    releases.due(at),
  )) {
    const tenant = authoriseRelease(operator, { councilId, areaCode });
    const done = await doors.publishing(tenant, async (stores) => {
      const was = await release(stores, publicationId, at);
      if (was) stores.audit.record('PUBLICATION', [publicationId], null, { released: at });
      return was;
    });
    if (done) released += 1;
  }
  return released;
};
