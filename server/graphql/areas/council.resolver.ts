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
    description: 'The council of a GSS code; null where there is none.',
  })
  async council(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('gssCode', () => String, { description: councilKey }) gssCode: string,
  ) {
    const council = await services.findCouncil(principal, gssCode);
    return council && presentCouncil(council);
  }

  @Query(() => CouncilConnection, { description: "Councils that run children's services, by GSS code." })
  async councils(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => CouncilFilter, { nullable: true, description: 'Which are wanted; left out, all.' })
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
    description: 'Adds areas, or corrects the names and codes of those there are, all or none.',
  })
  async areasDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(AreasDefineInput) input: AreasDefineInput,
  ) {
    return areasDefinePayload.answer(await services.defineAreas(principal, input));
  }

  @Mutation(() => councilSubscribePayload.type, {
    description: 'Makes a council a subscriber: it can keep scorecards here.',
  })
  async councilSubscribe(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(CouncilSubscribeInput) input: CouncilSubscribeInput,
  ) {
    return councilSubscribePayload.answer(await services.subscribeCouncil(principal, input));
  }
}
