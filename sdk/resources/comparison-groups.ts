import type { Client } from '../client.js';
import {
  ComparisonGroupCopyDocument,
  ComparisonGroupDefineDocument,
  ComparisonGroupDocument,
  ComparisonGroupEditionAddDocument,
  ComparisonGroupRetireDocument,
  ComparisonGroupsDocument,
  CouncilNeighboursDocument,
  type CouncilNeighboursQueryVariables,
} from '../generated/operations.js';
import type {
  ComparisonGroupCopyInput,
  ComparisonGroupDefineInput,
  ComparisonGroupEditionAddInput,
  ComparisonGroupFilter,
  ComparisonGroupOrder,
  ComparisonGroupRetireInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type List, listVariables, paged } from '../pagination.js';

/** Named, ranked, dated lists of areas to compare with, such as statistical neighbours. */
export const comparisonGroups = (client: Client) =>
  Object.freeze({
    /**
     * Fetches one group with its editions: a shared group or, with `council`, that council's own group. Returns `null`
     * if there is no such group.
     */
    get: async (which: { code: string; council?: string | undefined }, options?: CallOptions) =>
      (await client.query(ComparisonGroupDocument, which, options)).comparisonGroup,

    ...paged(
      client,
      ComparisonGroupsDocument,
      listVariables<List<ComparisonGroupFilter, ComparisonGroupOrder>>,
      ({ comparisonGroups }) => comparisonGroups,
    ),

    /**
     * Fetches a council's statistical neighbours on a day, by default today. Uses the council's own list if it has one
     * and you belong to the council, otherwise the shared list. Returns `null` if no list was in force.
     */
    neighbours: async (which: CouncilNeighboursQueryVariables, options?: CallOptions) =>
      (await client.query(CouncilNeighboursDocument, which, options)).council?.neighbours ?? null,

    /** Adds a group, or renames the group that has the given code. */
    define: async (input: ComparisonGroupDefineInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupDefineDocument, { input }, options)).comparisonGroupDefine,

    /** Copies a group with all its editions to another code. */
    copy: async (input: ComparisonGroupCopyInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupCopyDocument, { input }, options)).comparisonGroupCopy,

    /** Retires a group. The group and its editions stay readable. */
    retire: async (input: ComparisonGroupRetireInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupRetireDocument, { input }, options)).comparisonGroupRetire,

    /** Gives a group new members from a date on. Earlier editions do not change. */
    addEdition: async (input: ComparisonGroupEditionAddInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupEditionAddDocument, { input }, options)).comparisonGroupEditionAdd,
  });
