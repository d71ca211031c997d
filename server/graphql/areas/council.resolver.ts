import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { presentCouncil } from './area.present.js';
import { AreasDefineInput, CouncilFilter, CouncilSubscribeInput } from './council.input.js';
import { areasDefinePayload, councilSubscribePayload } from './council.payload.js';
import { Council, CouncilConnection } from './council.type.js';

@Resolver()
export class CouncilResolver {
  @Query(() => Council, {
    nullable: true,
    description: 'The council with this GSS code; null if there is none.',
  })
  async council(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('gssCode', () => String, { description: councilKey }) gssCode: string,
  ) {
    const council = await services.findCouncil(principal, gssCode);
    return council && presentCouncil(council);
  }

  @Query(() => CouncilConnection, {
    description: "The councils that run children's services, ordered by GSS code.",
  })
  async councils(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => CouncilFilter, {
      nullable: true,
      description: 'The filter; left out, all councils.',
    })
    filter: CouncilFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const wanted = { subscribes: filter?.subscribes ?? null };
    return presentPage(
      await services.findCouncils(principal, wanted, pageRequest(page, 'TEXT')),
      presentCouncil,
    );
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
