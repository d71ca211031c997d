import type { Client } from '../client.js';
import {
  ChangesSinceDocument,
  PublicationByIdDocument,
  PublicationCorrectDocument,
  PublicationDocument,
  PublicationDocumentDocument,
  PublicationPublishDocument,
  PublicationReadinessDocument,
  PublicationRulesDocument,
  PublicationRulesSetDocument,
  PublicationsDocument,
  PublicationWithdrawDocument,
} from '../generated/operations.js';
import type {
  PublicationCorrectInput,
  PublicationPublishInput,
  PublicationRulesSetInput,
  PublicationStatus,
  PublicationWithdrawInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

export interface ReportKey {
  readonly council: string;
  readonly scorecard: string;
  readonly period: string;
}

/** Reports that went to a meeting, frozen as they stood. */
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

    /** Whether a report can be published, and if not, every reason. */
    readiness: async (which: ReportKey & { readonly status: PublicationStatus }, options?: CallOptions) =>
      (await client.query(PublicationReadinessDocument, which, options)).publicationReadiness,

    /** Publishes a scorecard to a meeting. The same content published again is the same publication. */
    publish: async (input: PublicationPublishInput, options?: CallOptions) =>
      (await client.query(PublicationPublishDocument, { input }, options)).publicationPublish,

    /** Corrects it by a new version with an erratum. */
    correct: async (input: PublicationCorrectInput, options?: CallOptions) =>
      (await client.query(PublicationCorrectDocument, { input }, options)).publicationCorrect,

    /** Withdraws it: it stays where it was, marked, and leaves the benchmarks. */
    withdraw: async (input: PublicationWithdrawInput, options?: CallOptions) =>
      (await client.query(PublicationWithdrawDocument, { input }, options)).publicationWithdraw,

    /** What a council asks of its publications. */
    rules: async (which: { readonly council: string }, options?: CallOptions) =>
      (await client.query(PublicationRulesDocument, which, options)).publicationRules,

    /** Sets it, for publications from now on. */
    setRules: async (input: PublicationRulesSetInput, options?: CallOptions) =>
      (await client.query(PublicationRulesSetDocument, { input }, options)).publicationRulesSet,
  });
