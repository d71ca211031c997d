import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, Mutation, Resolver } from '../api/decorators.js';
import { OutlookJudgeInput } from './outlook.input.js';
import { outlookJudgePayload } from './outlook.payload.js';

@Resolver()
export class OutlookResolver {
  @Mutation(() => outlookJudgePayload.type, {
    description: "Records the service's own word on the year's end; the latest stands.",
  })
  async outlookJudge(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(OutlookJudgeInput) input: OutlookJudgeInput,
  ) {
    return outlookJudgePayload.answer(await services.judgeOutlook(principal, input));
  }
}
