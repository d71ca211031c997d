import type { Client } from '../client.js';
import { ScorecardChangeProposeDocument, ScorecardChangesDocument } from '../generated/operations.js';
import type { ScorecardChangeProposeInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Proposals to add, remove, replace, renumber or redefine what a scorecard measures. */
export const scorecardChanges = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      ScorecardChangesDocument,
      (which: { council: string; scorecard: string }, page) => ({ ...which, ...page }),
      ({ scorecardChanges }) => scorecardChanges,
    ),

    /** Puts a change, with its reason, to a meeting. */
    propose: async (input: ScorecardChangeProposeInput, options?: CallOptions) =>
      (await client.query(ScorecardChangeProposeDocument, { input }, options)).scorecardChangePropose,
  });
