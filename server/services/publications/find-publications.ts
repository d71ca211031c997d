import type { Principal } from '../../access/principal.js';
import { parsePeriod } from '../../domain/values/period.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  PublicationDocument,
  PublicationRecord,
} from '../../persistence/publications/publication-record.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { isId } from '../values/is-id.js';
import { acrossReleased, readingTenant } from './read-publication.js';

export interface PublicationKey {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
  /** The latest, where it is `null`. */
  readonly version: number | null;
}

export interface PublicationFilter {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string | null;
}

/** Latest published first: in the council's own house all of them, outside it what has been released. */
export const findPublications =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    { council, scorecard }: PublicationFilter,
    request: PageRequest,
  ): Promise<Page<PublicationRecord>> => {
    const tenant = readingTenant(principal, 'publications', council);
    if (tenant)
      return sessions.inCouncil(tenant, ({ publications }) => publications.page(scorecard, request));
    return acrossReleased(sessions, principal, 'publications', now(), (publications, readership) =>
      publications.page(readership, council, scorecard, request),
    );
  };

/**
 * One version of a published report with its document; outside the council as it left it. `null` where there is none
 * that the caller may see: one that is embargoed is, outside, as if it were not there.
 */
export const findPublication =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, key: PublicationKey): Promise<PublicationDocument | null> => {
    const { council, scorecard, version } = key;
    const period = parsePeriod(key.period);
    const tenant = readingTenant(principal, 'publication', council);
    if (!period.ok) return null;
    const { code } = period.value;
    const found = tenant
      ? await sessions.inCouncil(tenant, ({ publications }) => publications.version(scorecard, code, version))
      : await acrossReleased(sessions, principal, 'publication', now(), (publications, readership) =>
          publications.version(readership, council, scorecard, code, version),
        );
    return found ?? null;
  };

/** The same by its id, which never changes and is never given again. */
export const findPublicationById =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, id: string): Promise<PublicationDocument | null> => {
    const tenants = principal.memberships.flatMap(
      ({ areaCode }) => readingTenant(principal, 'publicationById', areaCode) ?? [],
    );
    if (isId(id)) {
      for (const tenant of tenants) {
        const own = await sessions.inCouncil(tenant, ({ publications }) => publications.find(id));
        if (own) return own;
      }
    }
    const found = await acrossReleased(
      sessions,
      principal,
      'publicationById',
      now(),
      async (shared, readership) => (isId(id) ? shared.find(readership, id) : undefined),
    );
    return found ?? null;
  };
