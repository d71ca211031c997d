import { authoriseRelease, mayReadCatalogue } from '../../access/policy.js';
import { operator } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { DueRelease } from '../../persistence/publications/release-store.js';
import { release } from './make-publication.js';

/** Some of what has fallen due could not be released; the rest has been. */
export class ReleasesFailed extends AggregateError {
  constructor(errors: readonly unknown[], due: number) {
    super(errors, `${errors.length} of ${due} publications that are due could not be released`);
    this.name = 'ReleasesFailed';
  }
}

/**
 * Releases what has fallen due, one by one, each in a transaction of its own; gives how many were. Whoever asks at the
 * same time releases none of them twice. Until it has run nothing is out: a service that is late is never early. One
 * that cannot be released keeps no other council's waiting: it is thrown at the end, as `ReleasesFailed`.
 */
export const releasePublications =
  (sessions: DatabaseSessions, now: () => Date) => async (): Promise<number> => {
    const cataloguer = mayReadCatalogue(operator, 'publicationRelease');
    if (!cataloguer) throw new Error('the operator may not release');
    const at = now();
    const due = await sessions.inCatalogue(cataloguer, ({ releases }) => releases.due(at));
    const failures: unknown[] = [];
    let released = 0;
    for (const one of due) {
      try {
        if (await releaseOne(sessions, one, at)) released += 1;
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
    const was = await release(stores, publicationId, at);
    if (was) stores.audit.record('PUBLICATION', [publicationId], null, { released: at });
    return was;
  });
