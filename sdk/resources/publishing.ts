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

/**
 * Functions that publish reports. They are part of `yardstick.publications`; a program that only reads can omit them.
 */
export const publishing = (client: Client) =>
  Object.freeze({
    /**
     * Checks if a report can be published, and returns every reason against it; `null` if you may not see the report.
     */
    readiness: async (
      which: { council: string; scorecard: string; status: PublicationStatus } & ReportTime,
      options?: CallOptions,
    ) => {
      const { scorecard } = await client.query(PublicationReadinessDocument, withTime(which), options);
      return scorecard?.report?.readiness ?? null;
    },

    /** Publishes a scorecard to a meeting. Publishing the same content again returns the same publication. */
    publish: async (input: PublicationPublishInput, options?: CallOptions) =>
      (await client.query(PublicationPublishDocument, { input }, options)).publicationPublish,

    /** Corrects a publication: publishes a new version with an erratum. */
    correct: async (input: PublicationCorrectInput, options?: CallOptions) =>
      (await client.query(PublicationCorrectDocument, { input }, options)).publicationCorrect,

    /**
     * Withdraws a publication. It stays readable and is marked as withdrawn; benchmarks do not use its figures any
     * longer.
     */
    withdraw: async (input: PublicationWithdrawInput, options?: CallOptions) =>
      (await client.query(PublicationWithdrawDocument, { input }, options)).publicationWithdraw,

    /** Fetches a council's rules for its publications; `null` if you may not see them. */
    rules: async (which: { readonly council: string }, options?: CallOptions) =>
      (await client.query(PublicationRulesDocument, which, options)).council?.publicationRules ?? null,

    /** Sets a council's rules for its publications. They apply to later publications only. */
    setRules: async (input: PublicationRulesSetInput, options?: CallOptions) =>
      (await client.query(PublicationRulesSetDocument, { input }, options)).publicationRulesSet,
  });
