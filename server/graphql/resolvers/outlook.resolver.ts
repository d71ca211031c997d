import type { GraphqlContext } from '../context.js';
import { Ctx, Mutation, Resolver } from '../decorators.js';
import { OutlookJudgeInput } from '../inputs/outlook.input.js';
import { outlookJudgePayload } from '../payloads/outlook.payload.js';
import { InputArg } from './arguments.js';

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
