import type { Client } from '../client.js';
import {
  ScorecardChangeAgreeDocument,
  ScorecardChangeProposeDocument,
  ScorecardChangeRejectDocument,
  ScorecardChangesDocument,
} from '../generated/operations.js';
import type {
  ScorecardChangeAgreeInput,
  ScorecardChangeFilter,
  ScorecardChangeOrder,
  ScorecardChangeProposeInput,
  ScorecardChangeRejectInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** Proposals to add, remove, replace, renumber or redefine measures of a scorecard. */
export const scorecardChanges = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      ScorecardChangesDocument,
      listVariables<CouncilList<ScorecardChangeFilter, ScorecardChangeOrder>>,
      ({ scorecardChanges }) => scorecardChanges,
    ),

    /** Proposes a change to a meeting, with the reason. */
    propose: async (input: ScorecardChangeProposeInput, options?: CallOptions) =>
      (await client.query(ScorecardChangeProposeDocument, { input }, options)).scorecardChangePropose,

    /** Records that the meeting agreed to the changes. Together they make the next edition of the scorecard. */
    agree: async (input: ScorecardChangeAgreeInput, options?: CallOptions) =>
      (await client.query(ScorecardChangeAgreeDocument, { input }, options)).scorecardChangeAgree,

    /** Records that the meeting rejected the changes. */
    reject: async (input: ScorecardChangeRejectInput, options?: CallOptions) =>
      (await client.query(ScorecardChangeRejectDocument, { input }, options)).scorecardChangeReject,
  });
