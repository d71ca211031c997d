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
  /** `null`: the latest version. */
  readonly version: number | null;
}

export interface PublicationFilter {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string | null;
}

/**
 * Latest published first. Callers inside the council see all of them, other readers those that are released.
 */
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
    return acrossReleased(
      sessions,
      { principal, operation: 'publications', now: now() },
      (publications, readership) => publications.page(readership, council, scorecard, request),
    );
  };

/**
 * One version of a published report with its document: readers outside the council get the disclosed one.
 * `null` if there is none that the caller may see; outside the council, an embargoed version does not exist.
 */
export const findPublication =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, key: PublicationKey): Promise<PublicationDocument | null> => {
    const { council, scorecard, version } = key;
    const period = parsePeriod(key.period);
    const tenant = readingTenant(principal, 'publication', council);
    if (!period.ok) return null;
    const { code } = period.value;
    const document = tenant
      ? await sessions.inCouncil(tenant, ({ publications }) => publications.version(scorecard, code, version))
      : await acrossReleased(
          sessions,
          { principal, operation: 'publication', now: now() },
          (publications, readership) =>
            publications.version(readership, {
              areaCode: council,
              scorecardCode: scorecard,
              periodCode: code,
              version,
            }),
        );
    return document ?? null;
  };

/** The same by its id, which never changes and is never reused. */
export const findPublicationById =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, id: string): Promise<PublicationDocument | null> => {
    const tenants = principal.memberships.flatMap(
      ({ areaCode }) => readingTenant(principal, 'publicationById', areaCode) ?? [],
    );
    if (isId(id)) {
      for (const tenant of tenants) {
        const document = await sessions.inCouncil(tenant, ({ publications }) => publications.find(id));
        if (document) return document;
      }
    }
    const released = await acrossReleased(
      sessions,
      { principal, operation: 'publicationById', now: now() },
      async (shared, readership) => (isId(id) ? shared.find(readership, id) : undefined),
    );
    return released ?? null;
  };
