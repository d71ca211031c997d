/** Access to publications: all those of the caller's own councils, and those that other councils have released. */
import type { TenantOperation } from '../../access/permissions.js';
import { authoriseReader, mayEnter, mayFollow } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import type { PublicationVisibility } from '../../domain/publications/publication.js';
import type { DatabaseSessions, ReadModels } from '../../persistence/database.js';
import type { Readership } from '../../persistence/publications/shared-publications.js';

export type PublicationRead = 'publication' | 'publications';

/**
 * Returns the `Tenant` of the council if the caller may read inside it; `undefined` for any other caller, including
 * an anonymous one.
 */
export const readingTenant = (
  principal: Principal,
  operation: PublicationRead,
  council: string,
): Tenant | undefined =>
  principal.kind === 'ANONYMOUS' ? undefined : mayEnter(principal, operation, council);

/**
 * Returns the `Tenant` of a council, for a field of another GraphQL object; `undefined` if the caller is not a
 * member of the council or may not read inside it. Never throws.
 */
export function membershipTenant(
  principal: Principal,
  operation: TenantOperation,
  councilId: string,
): Tenant | undefined {
  const membership = principal.memberships.find((candidate) => candidate.councilId === councilId);
  return membership && mayFollow(principal, operation, membership.areaCode);
}

const visibilities: Record<'PUBLISHED' | 'PUBLIC', readonly PublicationVisibility[]> = {
  PUBLISHED: ['PARTNERS', 'PUBLIC'],
  PUBLIC: ['PUBLIC'],
};

interface ReleasedRead {
  readonly principal: Principal;
  readonly operation: PublicationRead;
  readonly now: Date;
}

/** Reads publications that have been released by `now`, according to the clock of this process. */
export function acrossReleased<T>(
  sessions: DatabaseSessions,
  { principal, operation, now }: ReleasedRead,
  read: (publications: ReadModels['publications'], readership: Readership) => Promise<T>,
): Promise<T> {
  const reader = authoriseReader(principal, operation);
  const readership = { visibilities: visibilities[reader.visibility], now };
  return sessions.acrossPublished(reader, ({ publications }) => read(publications, readership));
}
