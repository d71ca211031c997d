import type { CouncilOrder } from '../../persistence/areas/area-store.js';
import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { searchText } from '../api/search-text.js';
import { presentCouncil } from './area.present.js';
import { areaId } from './area-id.js';
import { AreasDefineInput, CouncilFilter, CouncilSubscribeInput } from './council.input.js';
import { councilOrder } from './council.order.js';
import { areasDefinePayload, councilSubscribePayload } from './council.payload.js';
import { Council, CouncilConnection } from './council.type.js';

@Resolver(() => Council)
export class CouncilResolver {
  @Query(() => Council, {
    nullable: true,
    description: 'The council with this GSS code; null if there is none.',
  })
  async council(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('code', () => String, { description: councilKey }) code: string,
  ) {
    const council = await services.findCouncil(principal, code);
    return council && presentCouncil(council);
  }

  @Query(() => CouncilConnection, {
    description: "The councils that run children's services.",
  })
  async councils(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => CouncilFilter, {
      nullable: true,
      description: 'Conditions that the councils must meet; all councils if left out.',
    })
    filter: CouncilFilter | null,
    @councilOrder.OrderByArg() orderBy: CouncilOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const conditions = {
      subscribes: filter?.subscribes ?? null,
      region: filter?.region ?? null,
      nation: filter?.nation ?? null,
      type: filter?.type ?? null,
      search: searchText('filter.search', filter?.search),
    };
    const order = councilOrder.read(orderBy);
    const request = pageRequest(
      page,
      ...(order.field === 'NAME' ? (['TEXT', 'TEXT'] as const) : (['TEXT'] as const)),
    );
    const councils = await services.findCouncils(principal, conditions, request, order);
    return presentPage(councils, presentCouncil, () => services.countCouncils(principal, conditions));
  }

  @FieldResolver(() => ID, {
    description: 'Global identifier. It stays the same if the council gets another GSS code.',
  })
  id(@Root() council: Council, @Ctx() context: GraphqlContext) {
    return areaId(context, 'Council', council);
  }

  @Mutation(() => areasDefinePayload.type, {
    description: 'Adds areas, or corrects the names and codes of existing ones: all of them or none.',
  })
  async areasDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(AreasDefineInput) input: AreasDefineInput,
  ) {
    return areasDefinePayload.answer(await services.defineAreas(principal, input));
  }

  @Mutation(() => councilSubscribePayload.type, {
    description: 'Subscribes a council, so that it can have scorecards in this service.',
  })
  async councilSubscribe(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CouncilSubscribeInput) input: CouncilSubscribeInput,
  ) {
    return councilSubscribePayload.answer(await services.subscribeCouncil(principal, input));
  }
}
