import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, Mutation, Resolver } from '../api/decorators.js';
import { OutlookJudgeInput } from './outlook.input.js';
import { outlookJudgePayload } from './outlook.payload.js';

@Resolver()
export class OutlookResolver {
  @Mutation(() => outlookJudgePayload.type, {
    description: "Records the council service's judgement of the year's end. The latest one applies.",
  })
  async outlookJudge(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(OutlookJudgeInput) input: OutlookJudgeInput,
  ) {
    return outlookJudgePayload.answer(await services.judgeOutlook(principal, input));
  }
}
