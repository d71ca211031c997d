import { authoriseRelease, mayReadCatalogue } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { DueRelease } from '../../persistence/publications/release-store.js';
import { release } from './make-publication.js';

/** Thrown after a run in which some of the due publications could not be released. The others have been released. */
class ReleasesFailed extends AggregateError {
  constructor(errors: readonly unknown[], due: number) {
    super(errors, `${errors.length} of ${due} publications that are due could not be released`);
    this.name = 'ReleasesFailed';
  }
}

/**
 * Releases the publications that are due, each in its own transaction, and returns the number released. If runs are
 * concurrent, each publication is released once. An embargoed publication stays hidden until a run releases it, so a
 * late run is safe. A failure does not stop the other releases; all failures are thrown at the end as {@link
 * ReleasesFailed}.
 */
export const releasePublications =
  (sessions: DatabaseSessions, now: () => Date) => async (): Promise<number> => {
    const cataloguer = mayReadCatalogue(operator, 'publicationRelease');
    if (!cataloguer) throw new Error('the operator may not release');
    const at = now();
    const due = await sessions.inCatalogue(cataloguer, ({ releases }) => releases.due(at));
    const failures: unknown[] = [];
    let released = 0;
    for (const dueRelease of due) {
      try {
        if (await releaseOne(sessions, dueRelease, at)) released += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new ReleasesFailed(failures, due.length);
    return released;
  };

const releaseOne = (
  sessions: DatabaseSessions,
  { publicationId, ...council }: DueRelease,
  at: Date,
): Promise<boolean> =>
  sessions.publishing(authoriseRelease(operator, council), async (stores) => {
    const isReleased = await release(stores, publicationId, at);
    if (isReleased) stores.audit.record('PUBLICATION', [publicationId], null, { released: at });
    return isReleased;
  });
