/** Which publications somebody may read: the council's own in its house, of all others what has been released. */
import { authoriseReader, mayEnter } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import type { PublicationVisibility } from '../../domain/publications/publication.js';
import type { DatabaseSessions, ReadModels } from '../../persistence/database.js';
import type { Readership } from '../../persistence/publications/shared-publications.js';

export type PublicationRead = 'publication' | 'publicationById' | 'publications';

/** The council's house, for those who read there; `undefined` for everybody else, known or not. */
export const readingTenant = (
  principal: Principal,
  operation: PublicationRead,
  council: string,
): Tenant | undefined =>
  principal.kind === 'ANONYMOUS' ? undefined : mayEnter(principal, operation, council);

const visibilities: Record<'PUBLISHED' | 'PUBLIC', readonly PublicationVisibility[]> = {
  PUBLISHED: ['PARTNERS', 'PUBLIC'],
  PUBLIC: ['PUBLIC'],
};

/** Reads what has been released at this very moment, by the clock of whoever answers. */
export function acrossReleased<T>(
  sessions: DatabaseSessions,
  principal: Principal,
  operation: PublicationRead,
  now: Date,
  read: (publications: ReadModels['publications'], readership: Readership) => Promise<T>,
): Promise<T> {
  const reader = authoriseReader(principal, operation);
  const readership = { visibilities: visibilities[reader.visibility], now };
  return sessions.acrossPublished(reader, ({ publications }) => read(publications, readership));
}
