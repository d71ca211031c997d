import type { Client } from '../client.js';
import {
  PublicationCorrectDocument,
  PublicationPublishDocument,
  PublicationReadinessDocument,
  PublicationRulesDocument,
  PublicationRulesSetDocument,
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
import type { ReportKey } from './publications.js';

/** How reports are published: part of `yardstick.publications`, which those who only read can do without. */
export const publishing = (client: Client) =>
  Object.freeze({
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
