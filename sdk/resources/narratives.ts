import type { Client } from '../client.js';
import {
  NarrativeDocument,
  NarrativeReviseDocument,
  NarrativeStatesDocument,
  NarrativesApproveDocument,
  NarrativesDocument,
  NarrativesReturnDocument,
  NarrativesSubmitDocument,
  NarrativesWriteDocument,
} from '../generated/operations.js';
import type {
  NarrativeApprovalInput,
  NarrativeDraftInput,
  NarrativeFilter,
  NarrativeOrder,
  NarrativeReturnItemInput,
  NarrativeReviseInput,
  NarrativeSubmissionInput,
  NarrativesApproveInput,
  NarrativesReturnInput,
  NarrativesSubmitInput,
  NarrativesWriteInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, emptyPage, listVariables, paged } from '../pagination.js';

/** Narratives: commentary, overviews, caveats and actions. A person drafts and submits them; another approves them. */
export const narratives = (client: Client) => {
  const write = async (input: NarrativesWriteInput, options?: CallOptions) =>
    (await client.query(NarrativesWriteDocument, { input }, options)).narrativesWrite;
  const submit = async (input: NarrativesSubmitInput, options?: CallOptions) =>
    (await client.query(NarrativesSubmitDocument, { input }, options)).narrativesSubmit;
  const approve = async (input: NarrativesApproveInput, options?: CallOptions) =>
    (await client.query(NarrativesApproveDocument, { input }, options)).narrativesApprove;
  const returnToAuthors = async (input: NarrativesReturnInput, options?: CallOptions) =>
    (await client.query(NarrativesReturnDocument, { input }, options)).narrativesReturn;
  return Object.freeze({
    /** Fetches one narrative: an `id` gives the version with that id, a `stableId` gives the current version. */
    get: async ({ id }: { id: string }, options?: CallOptions) =>
      (await client.query(NarrativeDocument, { id }, options)).narrative,

    /** The versions of a narrative, earliest first; empty if you may not see the narrative. */
    states: Object.freeze(
      paged(
        client,
        NarrativeStatesDocument,
        ({ id }: { id: string }, page) => ({ id, ...page }),
        ({ narrative }) => narrative?.states ?? emptyPage,
      ),
    ),

    // The narratives, least recently changed first. With `states: ['SUBMITTED']`, only those that wait for approval.
    ...paged(
      client,
      NarrativesDocument,
      listVariables<CouncilList<NarrativeFilter, NarrativeOrder>>,
      ({ narratives }) => narratives,
    ),

    /**
     * Writes drafts, all or none. A draft with `replaces` replaces that published narrative when the draft is approved.
     */
    write,

    /** Writes one draft. */
    writeOne: async (
      { council, ...draft }: NarrativeDraftInput & { council: string },
      options?: CallOptions,
    ) => onlyNarrative(await write({ council, narratives: [draft] }, options)),

    /** Rewrites a draft; refused with `STALE` if another change came first. */
    revise: async (input: NarrativeReviseInput, options?: CallOptions) =>
      (await client.query(NarrativeReviseDocument, { input }, options)).narrativeRevise,

    /** Returns unpublished narratives to their authors with the reasons, all or none. */
    return: returnToAuthors,

    /** Returns one narrative to its author. */
    returnOne: async (
      { council, ...item }: NarrativeReturnItemInput & { council: string },
      options?: CallOptions,
    ) => onlyNarrative(await returnToAuthors({ council, narratives: [item] }, options)),

    /** Submits drafts for approval, all or none. */
    submit,

    /** Submits one draft. */
    submitOne: async (
      { council, ...item }: NarrativeSubmissionInput & { council: string },
      options?: CallOptions,
    ) => onlyNarrative(await submit({ council, narratives: [item] }, options)),

    /** Approves narratives, all or none. Authors cannot approve their own narratives. */
    approve,

    /** Approves one narrative. */
    approveOne: async (
      { council, ...item }: NarrativeApprovalInput & { council: string },
      options?: CallOptions,
    ) => onlyNarrative(await approve({ council, narratives: [item] }, options)),
  });
};

const onlyNarrative = <Narrative, UserError>({
  narratives,
  userErrors,
}: {
  readonly narratives?: readonly Narrative[] | null;
  readonly userErrors: readonly UserError[];
}) => ({ narrative: narratives?.[0] ?? null, userErrors });
