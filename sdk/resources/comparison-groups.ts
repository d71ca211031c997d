import type { Client } from '../client.js';
import {
  ComparisonGroupCopyDocument,
  ComparisonGroupDefineDocument,
  ComparisonGroupDocument,
  ComparisonGroupEditionAddDocument,
  ComparisonGroupRetireDocument,
  ComparisonGroupsDocument,
} from '../generated/operations.js';
import type {
  ComparisonGroupCopyInput,
  ComparisonGroupDefineInput,
  ComparisonGroupEditionAddInput,
  ComparisonGroupFilter,
  ComparisonGroupRetireInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Named, ranked, dated lists of areas to compare with: statistical neighbours, or any other. */
export const comparisonGroups = (client: Client) =>
  Object.freeze({
    /** One group with its editions: the shared one, or with `council` that council's own; `null` when there is none. */
    get: async (which: { code: string; council?: string | undefined }, options?: CallOptions) =>
      (await client.query(ComparisonGroupDocument, which, options)).comparisonGroup,

    ...paged(
      client,
      ComparisonGroupsDocument,
      (filter: ComparisonGroupFilter, page) => ({ filter, ...page }),
      ({ comparisonGroups }) => comparisonGroups,
    ),

    /** Adds a group, or renames the one of that code. */
    define: async (input: ComparisonGroupDefineInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupDefineDocument, { input }, options)).comparisonGroupDefine,

    /** Copies a group with all its editions under another code. */
    copy: async (input: ComparisonGroupCopyInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupCopyDocument, { input }, options)).comparisonGroupCopy,

    /** Takes a group out of use; it and its editions stay readable. */
    retire: async (input: ComparisonGroupRetireInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupRetireDocument, { input }, options)).comparisonGroupRetire,

    /** Gives the group other members from a date on; the editions before it stay as they are. */
    addEdition: async (input: ComparisonGroupEditionAddInput, options?: CallOptions) =>
      (await client.query(ComparisonGroupEditionAddDocument, { input }, options)).comparisonGroupEditionAdd,
  });
