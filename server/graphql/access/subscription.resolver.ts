import type { SubscriptionOrder } from '../../persistence/access/subscription-store.js';
import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { type KeyPart, pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { searchText } from '../api/search-text.js';
import { subscriptionOrder } from './access.order.js';
import { presentSubscription } from './access.present.js';
import {
  CouncilResumeInput,
  CouncilSettingsSetInput,
  CouncilSubscriptionFilter,
  CouncilSuspendInput,
} from './subscription.input.js';
import {
  councilResumePayload,
  councilSettingsSetPayload,
  councilSuspendPayload,
} from './subscription.payload.js';
import { CouncilSubscriptionConnection } from './subscription.type.js';

const keyParts: Readonly<Record<SubscriptionOrder['field'], readonly KeyPart[]>> = {
  CODE: ['TEXT'],
  NAME: ['TEXT', 'TEXT'],
  SINCE: ['NUMBER', 'TEXT'],
};

@Resolver()
export class SubscriptionResolver {
  @Query(() => CouncilSubscriptionConnection, {
    description: 'The subscriptions of the councils. Empty if the caller is not a platform administrator.',
  })
  async subscriptions(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => CouncilSubscriptionFilter, {
      nullable: true,
      description: 'Conditions that the subscriptions must meet; all subscriptions if left out.',
    })
    filter: CouncilSubscriptionFilter | null,
    @subscriptionOrder.OrderByArg() orderBy: SubscriptionOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const conditions = {
      state: filter?.state ?? null,
      search: searchText('filter.search', filter?.search),
    };
    const order = subscriptionOrder.read(orderBy);
    const request = pageRequest(page, ...keyParts[order.field]);
    const subscriptions = await services.findSubscriptions(principal, request, { filter: conditions, order });
    return presentPage(subscriptions, presentSubscription, () =>
      services.countSubscriptions(principal, conditions),
    );
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

  @Mutation(() => councilSettingsSetPayload.type, { description: "Changes a council's settings." })
  async councilSettingsSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CouncilSettingsSetInput) input: CouncilSettingsSetInput,
  ) {
    return councilSettingsSetPayload.answer(await services.setCouncilSettings(principal, input));
  }
}
