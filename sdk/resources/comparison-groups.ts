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
    /** One group with its editions: shared, or with `council` that council's own; `null` if there is none. */
    get: async (which: { code: string; council?: string | undefined }, options?: CallOptions) =>
      (await client.query(ComparisonGroupDocument, which, options)).comparisonGroup,

    ...paged(
      client,
      ComparisonGroupsDocument,
      listVariables<List<ComparisonGroupFilter, ComparisonGroupOrder>>,
      ({ comparisonGroups }) => comparisonGroups,
    ),

    /**
     * A council's statistical neighbours on a day, by default today: its own list if you belong to the council and it
     * has one, otherwise the shared list; `null` if none was in force.
     */
    neighbours: async (which: CouncilNeighboursQueryVariables, options?: CallOptions) =>
      (await client.query(CouncilNeighboursDocument, which, options)).council?.neighbours ?? null,

    /** Adds a group, or renames the one with that code. */
    define: async (input: ComparisonGroupDefineInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupDefineDocument, { input }, options)).comparisonGroupDefine,

    /** Copies a group with all its editions to another code. */
    copy: async (input: ComparisonGroupCopyInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupCopyDocument, { input }, options)).comparisonGroupCopy,

    /** Retires a group; it and its editions stay readable. */
    retire: async (input: ComparisonGroupRetireInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupRetireDocument, { input }, options)).comparisonGroupRetire,

    /** Gives the group other members from a date on; earlier editions do not change. */
    addEdition: async (input: ComparisonGroupEditionAddInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupEditionAddDocument, { input }, options)).comparisonGroupEditionAdd,
  });
