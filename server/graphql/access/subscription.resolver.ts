import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { CouncilSettings } from './council-settings.type.js';
import { CouncilResumeInput, CouncilSettingsSetInput, CouncilSuspendInput } from './subscription.input.js';
import {
  councilResumePayload,
  councilSettingsSetPayload,
  councilSuspendPayload,
} from './subscription.payload.js';
import { CouncilSubscriptionConnection } from './subscription.type.js';

@Resolver()
export class SubscriptionResolver {
  @Query(() => CouncilSubscriptionConnection, {
    description:
      'The councils that subscribe, ordered by GSS code. Empty if the caller is not a platform administrator.',
  })
  async subscriptions(@Ctx() { services, principal }: GraphqlContext, @Args(() => PageArgs) page: PageArgs) {
    const subscriptions = await services.findSubscriptions(principal, pageRequest(page, 'TEXT'));
    return presentPage(subscriptions, (subscription) => subscription);
  }

  @Mutation(() => councilSuspendPayload.type, {
    description:
      'Suspends a council: its people and keys can neither read nor write from now on. Its data is preserved, and what it published stays published.',
  })
  async councilSuspend(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CouncilSuspendInput) input: CouncilSuspendInput,
  ) {
    return councilSuspendPayload.answer(await services.suspendCouncil(principal, input));
  }

  @Mutation(() => councilResumePayload.type, {
    description: 'Ends the suspension of a council: its people and keys have access again.',
  })
  async councilResume(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CouncilResumeInput) input: CouncilResumeInput,
  ) {
    return councilResumePayload.answer(await services.resumeCouncil(principal, input));
  }

  @Query(() => CouncilSettings, {
    nullable: true,
    description: 'The settings of a council; null if the caller may not see them.',
  })
  async councilSettings(@Ctx() { services, principal }: GraphqlContext, @CouncilArg() council: string) {
    return services.findCouncilSettings(principal, council);
  }

  @Mutation(() => councilSettingsSetPayload.type, { description: "Changes a council's settings." })
  async councilSettingsSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CouncilSettingsSetInput) input: CouncilSettingsSetInput,
  ) {
    return councilSettingsSetPayload.answer(await services.setCouncilSettings(principal, input));
  }
}
