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

/** The key of a published report: its council and scorecard, and either its period or its meeting. */
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

/** Published reports, which never change. The functions that publish a report are in `publishing`. */
export const publications = (client: Client) =>
  Object.freeze({
    // The publications, latest first: all those of your own council, and those that other councils have released to
    // you.
    ...paged(
      client,
      PublicationsDocument,
      listVariables<CouncilList<PublicationFilter, PublicationOrder>>,
      ({ publications }) => publications,
    ),

    /**
     * Fetches one version of a published report, by default the latest. Returns `null` if there is no such report that
     * you may read.
     */
    get: async (which: ReportKey & { readonly version?: number }, options?: CallOptions) =>
      (await client.query(PublicationDocument, { of: publicationOf(which) }, options)).publication,

    /** Fetches a publication by its id, which never changes. */
    byId: async (id: string, options?: CallOptions) =>
      (await client.query(PublicationDocument, { of: { id } }, options)).publication,

    /** Fetches a published report as canonical JSON, with its SHA-256, so that any reader can verify the report. */
    document: async (id: string, options?: CallOptions) => {
      const { publication } = await client.query(PublicationDocumentDocument, { id }, options);
      return publication && { contentHash: publication.contentHash, content: publication.report.content };
    },

    /**
     * Fetches a published report, and the changes to its values since then, each with its reason. Returns `null` if
     * there is no such report that you may see.
     */
    changesSince: async (which: ReportKey & { readonly version?: number }, options?: CallOptions) => {
      const { publication } = await client.query(ChangesSinceDocument, { of: publicationOf(which) }, options);
      if (!publication?.changesSince) return null;
      const { changesSince, ...published } = publication;
      return { publication: published, changes: changesSince.changes };
    },
  });
