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
import { type ReportTime, withTime } from './report-time.js';

/** Publishes reports. Part of `yardstick.publications`; programs that only read can leave it out. */
export const publishing = (client: Client) =>
  Object.freeze({
    /** Checks if a report can be published, and gives every reason against it. */
    readiness: async (
      which: { council: string; scorecard: string; status: PublicationStatus } & ReportTime,
      options?: CallOptions,
    ) => {
      const { scorecard } = await client.query(PublicationReadinessDocument, withTime(which), options);
      return scorecard?.report?.readiness ?? null;
    },

    /** Publishes a scorecard to a meeting. Publishing the same content again gives the same publication. */
    publish: async (input: PublicationPublishInput, options?: CallOptions) =>
      (await client.query(PublicationPublishDocument, { input }, options)).publicationPublish,

    /** Corrects a publication by a new version with an erratum. */
    correct: async (input: PublicationCorrectInput, options?: CallOptions) =>
      (await client.query(PublicationCorrectDocument, { input }, options)).publicationCorrect,

    /**
     * Withdraws a publication: it stays readable, marked as withdrawn, and its figures leave the benchmarks.
     */
    withdraw: async (input: PublicationWithdrawInput, options?: CallOptions) =>
      (await client.query(PublicationWithdrawDocument, { input }, options)).publicationWithdraw,

    /** A council's rules for its publications. */
    rules: async (which: { readonly council: string }, options?: CallOptions) =>
      (await client.query(PublicationRulesDocument, which, options)).council?.publicationRules ?? null,

    /** Sets a council's rules, for publications from now on. */
    setRules: async (input: PublicationRulesSetInput, options?: CallOptions) =>
      (await client.query(PublicationRulesSetDocument, { input }, options)).publicationRulesSet,
  });
