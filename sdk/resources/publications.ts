import type { Client } from '../client.js';
import {
  ChangesSinceDocument,
  PublicationByIdDocument,
  PublicationDocument,
  PublicationDocumentDocument,
  PublicationsDocument,
} from '../generated/operations.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

export interface ReportKey {
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
}

/** Reports that went to a meeting, frozen as they stood: to read. */
export const publications = (client: Client) =>
  Object.freeze({
    // The latest published first: of your own council all of them, of others what has been released.
    ...paged(
      client,
      PublicationsDocument,
      (which: { council: string; scorecard?: string }, page) => ({ ...which, ...page }),
      ({ publications }) => publications,
    ),

    /** One version of a published report, or the latest. `null` when there is none that you may read. */
    get: async (which: ReportKey & { readonly version?: number }, options?: CallOptions) =>
      (await client.query(PublicationDocument, which, options)).publication,

    /** The same by its id, which never changes. */
    byId: async (id: string, options?: CallOptions) =>
      (await client.query(PublicationByIdDocument, { id }, options)).publicationById,

    /** The document itself with its SHA-256: canonical JSON, whose hash anybody can check. */
    document: async (id: string, options?: CallOptions) =>
      (await client.query(PublicationDocumentDocument, { id }, options)).publicationById,

    /** What has changed since a report was published, value by value, and why. */
    changesSince: async (which: ReportKey & { readonly version?: number }, options?: CallOptions) =>
      (await client.query(ChangesSinceDocument, which, options)).changesSince,
  });
