import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import type {
  PublicationListRequest,
  PublicationPage,
} from '../../services/publications/find-publications.js';
import type { PublicationSubject } from '../../services/publications/find-publications-by-id.js';
import { listLoaderOf, loaderOf } from '../api/loader.js';
import { presentPublication } from './publication.present.js';
import type { Publication } from './publication.type.js';

const idOf = ({ id }: PublicationRecord) => id;

/** Reads a publication by its id; `null` if there is none that the caller may read. */
export const loadPublication = loaderOf<string, Publication | null>(
  async ({ services, principal }, keys) => {
    const records = await services.findPublicationsById(principal, keys);
    return keys.map((key) => {
      const record = records.get(key);
      return record ? presentPublication(record) : null;
    });
  },
  (key) => key,
);

/**
 * Reads the document of a publication as canonical JSON: the complete one for callers inside the council, and for
 * other readers the one in which small numbers are protected. `null` if the caller may not read it.
 */
export const loadDocument = loaderOf<PublicationRecord, string | null>(
  async ({ services, principal }, publications) => {
    const documents = await services.findPublicationDocuments(principal, publications);
    return publications.map(({ id }) => documents.get(id) ?? null);
  },
  idOf,
);

/**
 * Reads the scorecard, committee and meeting of a publication as they are now; `null` if the caller does not belong
 * to the council.
 */
export const loadSubject = loaderOf<PublicationRecord, PublicationSubject | null>(
  async ({ services, principal }, publications) => {
    const subjects = await services.findPublicationSubjects(principal, publications);
    return publications.map(({ id }) => subjects.get(id) ?? null);
  },
  idOf,
);

/** Reads every version of a publication's report that the caller may read, latest first. */
export const loadVersions = loaderOf<PublicationRecord, readonly PublicationRecord[]>(
  async ({ services, principal }, publications) => {
    const versions = await services.findVersions(principal, publications);
    return publications.map((publication) =>
      versions.filter(({ reportId }) => reportId === publication.reportId),
    );
  },
  idOf,
);

/** Reads a page of the publications of a council. */
export const loadPublicationsOfCouncil = listLoaderOf<string, PublicationListRequest, PublicationPage | null>(
  async ({ services, principal }, _council, gssCodes, request) => {
    const pages = await services.findPublicationsOfCouncils(principal, gssCodes, request);
    return gssCodes.map((gssCode) => pages.get(gssCode) ?? null);
  },
);

/**
 * Creates the loader of a page of the publications of a scorecard or of a meeting. The page is `null` if the caller
 * does not belong to the council.
 */
const ofOwn = (of: 'scorecard' | 'meeting') =>
  listLoaderOf<string, PublicationListRequest, PublicationPage | null>(
    async ({ services, principal }, council, ids, request) => {
      if (council === null) return ids.map(() => null);
      const pages = await services.findPublicationsOfOwn(principal, { council, of, ids }, request);
      return ids.map((_id, index) => pages[index] ?? null);
    },
  );
export const loadPublicationsOfScorecard = ofOwn('scorecard');
export const loadPublicationsOfMeeting = ofOwn('meeting');
