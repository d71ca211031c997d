import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, Mutation, Resolver } from '../api/decorators.js';
import { NarrativeApproveInput, NarrativeSubmitInput, NarrativeWriteInput } from './narrative.input.js';
import {
  narrativeApprovePayload,
  narrativeSubmitPayload,
  narrativeWritePayload,
} from './narrative.payload.js';

@Resolver()
export class NarrativeResolver {
  @Mutation(() => narrativeWritePayload.type, {
    description: 'Writes commentary, an overview, a caveat or an action as a draft.',
  })
  async narrativeWrite(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeWriteInput) input: NarrativeWriteInput,
  ) {
    return narrativeWritePayload.answer(await services.writeNarrative(principal, input));
  }

  @Mutation(() => narrativeSubmitPayload.type, { description: 'Submits a draft for approval.' })
  async narrativeSubmit(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeSubmitInput) input: NarrativeSubmitInput,
  ) {
    return narrativeSubmitPayload.answer(await services.submitNarrative(principal, input));
  }

  @Mutation(() => narrativeApprovePayload.type, {
    description: 'Approves a submitted narrative that the caller did not write.',
  })
  async narrativeApprove(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeApproveInput) input: NarrativeApproveInput,
  ) {
    return narrativeApprovePayload.answer(await services.approveNarrative(principal, input));
  }
}
