import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, Mutation, Resolver } from '../api/decorators.js';
import {
  NarrativeReviseInput,
  NarrativesApproveInput,
  NarrativesReturnInput,
  NarrativesSubmitInput,
  NarrativesWriteInput,
} from './narrative.input.js';
import {
  narrativeRevisePayload,
  narrativesApprovePayload,
  narrativesReturnPayload,
  narrativesSubmitPayload,
  narrativesWritePayload,
} from './narrative.payload.js';
import { narrativeKeyOf } from './narrative-id.js';

/** Replaces the identifier of each step with the key of the narrative that it names. */
const withKeys = <Step extends { readonly id: string }>({
  council,
  narratives,
}: {
  readonly council: string;
  readonly narratives: readonly Step[];
}) => ({ council, narratives: narratives.map((step) => ({ ...step, ...narrativeKeyOf(step.id) })) });

@Resolver()
export class NarrativeChangeResolver {
  @Mutation(() => narrativesWritePayload.type, {
    description: 'Writes commentary, overviews, caveats or actions as drafts: all of them or none.',
  })
  async narrativesWrite(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativesWriteInput) { council, narratives }: NarrativesWriteInput,
  ) {
    const drafts = narratives.map((draft) => ({
      ...draft,
      replaces: draft.replaces ? narrativeKeyOf(draft.replaces) : null,
    }));
    const input = { council, narratives: drafts };
    return narrativesWritePayload.answer(await services.writeNarratives(principal, input));
  }

  @Mutation(() => narrativesSubmitPayload.type, {
    description: 'Submits drafts for approval: all of them or none.',
  })
  async narrativesSubmit(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativesSubmitInput) input: NarrativesSubmitInput,
  ) {
    return narrativesSubmitPayload.answer(await services.submitNarratives(principal, withKeys(input)));
  }

  @Mutation(() => narrativesApprovePayload.type, {
    description: 'Approves submitted narratives that the caller did not write: all of them or none.',
  })
  async narrativesApprove(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativesApproveInput) input: NarrativesApproveInput,
  ) {
    return narrativesApprovePayload.answer(await services.approveNarratives(principal, withKeys(input)));
  }

  @Mutation(() => narrativesReturnPayload.type, {
    description:
      'Returns narratives that are not yet published to their authors, with the reasons: all of them or none.',
  })
  async narrativesReturn(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativesReturnInput) input: NarrativesReturnInput,
  ) {
    return narrativesReturnPayload.answer(await services.returnNarratives(principal, withKeys(input)));
  }

  @Mutation(() => narrativeRevisePayload.type, { description: 'Replaces the text of a draft.' })
  async narrativeRevise(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeReviseInput) input: NarrativeReviseInput,
  ) {
    const revision = { ...input, ...narrativeKeyOf(input.id) };
    return narrativeRevisePayload.answer(await services.reviseNarrative(principal, revision));
  }
}
