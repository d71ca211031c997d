import type { Client } from '../client.js';
import {
  ChangesSinceDocument,
  PublicationDocument,
  PublicationDocumentDocument,
  PublicationsDocument,
} from '../generated/operations.js';
import type { PublicationFilter, PublicationOfInput, PublicationOrder } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** A published report: that of a period, or that of a meeting. */
export type ReportKey = { readonly council: string; readonly scorecard: string } & (
  | { readonly period: string; readonly committee?: undefined; readonly meetingOn?: undefined }
  | { readonly committee: string; readonly meetingOn: string; readonly period?: undefined }
);

const publicationOf = ({
  council,
  scorecard,
  version,
  ...place
}: ReportKey & { readonly version?: number }): PublicationOfInput => {
  const which = version === undefined ? { council, scorecard } : { council, scorecard, version };
  return place.period === undefined
    ? { meeting: { ...which, committee: place.committee, meetingOn: place.meetingOn } }
    : { period: { ...which, period: place.period } };
};

/** Published reports, which never change. To publish one, see `publishing`. */
export const publications = (client: Client) =>
  Object.freeze({
    // Latest first: all of your own council's, and those of other councils that have been released to you.
    ...paged(
      client,
      PublicationsDocument,
      listVariables<CouncilList<PublicationFilter, PublicationOrder>>,
      ({ publications }) => publications,
    ),

    /**
     * One version of a published report, by default the latest. `null` if there is none that you may read.
     */
    get: async (which: ReportKey & { readonly version?: number }, options?: CallOptions) =>
      (await client.query(PublicationDocument, { of: publicationOf(which) }, options)).publication,

    /** A publication by its id, which never changes. */
    byId: async (id: string, options?: CallOptions) =>
      (await client.query(PublicationDocument, { of: { id } }, options)).publication,

    /** The document as canonical JSON, with its SHA-256, so that any reader can verify it. */
    document: async (id: string, options?: CallOptions) => {
      const { publication } = await client.query(PublicationDocumentDocument, { id }, options);
      return publication && { contentHash: publication.contentHash, content: publication.report.content };
    },

    /**
     * The changes since a report was published, value by value, with their reasons. `null` if there is none that
     * you may see.
     */
    changesSince: async (which: ReportKey & { readonly version?: number }, options?: CallOptions) => {
      const { publication } = await client.query(ChangesSinceDocument, { of: publicationOf(which) }, options);
      if (!publication?.changesSince) return null;
      const { changesSince, ...published } = publication;
      return { publication: published, changes: changesSince.changes };
    },
  });
