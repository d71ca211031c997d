import type { Client } from '../client.js';
import {
  TargetDocument,
  TargetsConfirmDocument,
  TargetsDocument,
  TargetsSetDocument,
} from '../generated/operations.js';
import type {
  TargetConfirmationInput,
  TargetFilter,
  TargetInput,
  TargetOrder,
  TargetsConfirmInput,
  TargetsSetInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** The targets of a council's measures. */
export const targets = (client: Client) => {
  const set = async (input: TargetsSetInput, options?: CallOptions) =>
    (await client.query(TargetsSetDocument, { input }, options)).targetsSet;
  const confirm = async (input: TargetsConfirmInput, options?: CallOptions) =>
    (await client.query(TargetsConfirmDocument, { input }, options)).targetsConfirm;
  return Object.freeze({
    /**
     * Fetches the current target of a measure for a period; `null` if there is none. `standard` is `Target` by default.
     */
    get: async (
      which: { council: string; measure: string; period: string; standard?: string | undefined },
      options?: CallOptions,
    ) => (await client.query(TargetDocument, which, options)).target,

    // All versions of the targets, newest first; with `current`, only the versions by which figures are rated.
    ...paged(
      client,
      TargetsDocument,
      listVariables<CouncilList<TargetFilter, TargetOrder>>,
      ({ targets }) => targets,
    ),

    /** Sets targets, all or none; their previous versions stay on record. */
    set,

    /** Sets one target. */
    setOne: async ({ council, ...target }: TargetInput & { council: string }, options?: CallOptions) =>
      onlyTarget(await set({ council, targets: [target] }, options)),

    /** Confirms proposed targets unchanged, all or none; refused with `STALE` if there is a newer proposal. */
    confirm,

    /** Confirms one proposed target. */
    confirmOne: async (
      { council, ...target }: TargetConfirmationInput & { council: string },
      options?: CallOptions,
    ) => onlyTarget(await confirm({ council, targets: [target] }, options)),
  });
};

const onlyTarget = <Target, UserError>({
  targets,
  userErrors,
}: {
  readonly targets?: readonly Target[] | null;
  readonly userErrors: readonly UserError[];
}) => ({ target: targets?.[0] ?? null, userErrors });
