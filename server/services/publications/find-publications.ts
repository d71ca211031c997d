import type { Principal } from '../../access/principal.js';
import { parseReportTime } from '../../domain/values/report-time.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  PublicationConditions,
  PublicationOrder,
} from '../../persistence/publications/publication-list.js';
import type {
  PublicationDocument,
  PublicationRecord,
} from '../../persistence/publications/publication-record.js';
import type { PublicationMeeting } from '../../persistence/publications/publication-version.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { acrossReleased, readingTenant } from './read-publication.js';

export interface PublicationKey {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** The number of the version; `null` for the latest version. */
  readonly version: number | null;
  /** The code of the report's period, or the reporting day. */
  readonly period?: string;
  /** The meeting to which the report was published, if the key has no period. */
  readonly meeting?: PublicationMeeting;
}

export interface PublicationListRequest {
  readonly conditions: PublicationConditions;
  readonly order: PublicationOrder;
  readonly page: PageRequest;
}

export type PublicationPage = Page<PublicationRecord>;

/**
 * Reads a page of the publications of each council, by GSS code. Callers inside a council see all its publications,
 * other readers only the released ones. Uses one statement for each council of the caller, and one for all other
 * councils.
 */
export const findPublicationsOfCouncils =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    councils: readonly string[],
    { conditions, order, page }: PublicationListRequest,
  ): Promise<ReadonlyMap<string, PublicationPage>> => {
    const pages = new Map<string, PublicationPage>();
    const others: string[] = [];
    for (const council of councils) {
      const tenant = readingTenant(principal, 'publications', council);
      if (!tenant) others.push(council);
      else
        pages.set(
          council,
          await sessions.inCouncil(tenant, ({ publications }) => publications.page(conditions, order, page)),
        );
    }
    if (others.length === 0) return pages;
    const released = await acrossReleased(
      sessions,
      { principal, operation: 'publications', now: now() },
      (publications, readership) => publications.pages(readership, others, { conditions, order }, page),
    );
    others.forEach((council, index) => {
      const found = released[index];
      if (found) pages.set(council, found);
    });
    return pages;
  };

/** Counts a council's publications that meet the conditions; `null` for callers outside the council. */
export const countPublications =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    conditions: PublicationConditions,
  ): Promise<number | null> => {
    const tenant = readingTenant(principal, 'publications', council);
    return tenant ? sessions.inCouncil(tenant, ({ publications }) => publications.count(conditions)) : null;
  };

/**
 * Reads a page of the publications of each of a council's scorecards or meetings, in the order of the ids. Returns
 * an empty list for callers outside the council.
 */
export const findPublicationsOfOwn =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { council, ...parent }: OwnParents,
    { conditions, order, page }: PublicationListRequest,
  ): Promise<readonly PublicationPage[]> => {
    const tenant = readingTenant(principal, 'publications', council);
    if (!tenant) return [];
    return sessions.inCouncil(tenant, ({ publications }) =>
      publications.pagesOf(parent, { conditions, order }, page),
    );
  };

export interface OwnParents {
  /** The council's GSS code. */
  readonly council: string;
  readonly of: 'scorecard' | 'meeting';
  readonly ids: readonly string[];
}

/**
 * Reads one version of a published report with its document. Readers outside the council get the disclosed document
 * and never see a version under embargo. `null` if there is no version that the caller may see.
 */
export const findPublication =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (principal: Principal, key: PublicationKey): Promise<PublicationDocument | null> => {
    const { council, scorecard, version, meeting = null } = key;
    const time = parseReportTime(key.period ?? '');
    const tenant = readingTenant(principal, 'publication', council);
    if (!meeting && !time.ok) return null;
    const wanted = {
      scorecardCode: scorecard,
      periodCode: !meeting && time.ok ? time.value.code : null,
      meeting,
      version,
    };
    const document = tenant
      ? await sessions.inCouncil(tenant, ({ publications }) => publications.version(wanted))
      : await acrossReleased(
          sessions,
          { principal, operation: 'publication', now: now() },
          (publications, readership) => publications.version(readership, { areaCode: council, ...wanted }),
        );
    return document ?? null;
  };
