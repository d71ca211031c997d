import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { scorecardKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { ScorecardDefineInput, ScorecardEditionAddInput } from './scorecard.input.js';
import { scorecardDefinePayload, scorecardEditionAddPayload } from './scorecard.payload.js';
import { Scorecard, ScorecardConnection } from './scorecard.type.js';

@Resolver()
export class ScorecardResolver {
  @Query(() => Scorecard, {
    nullable: true,
    description: "A council's scorecard with this code; null if there is none that the caller may see.",
  })
  scorecard(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('code', () => String, { description: scorecardKey }) code: string,
  ) {
    return services.findScorecard(principal, { council, code });
  }

  @Query(() => ScorecardConnection, {
    description: "A council's scorecards, ordered by code; empty if the caller may not see them.",
  })
  async scorecards(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const scorecards = await services.findScorecards(principal, council, pageRequest(page, 'TEXT'));
    return presentPage(scorecards, (scorecard) => scorecard);
  }

  @Mutation(() => scorecardDefinePayload.type, {
    description: 'Adds a scorecard, or changes the title and committee of the one with this code.',
  })
  async scorecardDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardDefineInput) input: ScorecardDefineInput,
  ) {
    return scorecardDefinePayload.answer(await services.defineScorecard(principal, input));
  }

  @Mutation(() => scorecardEditionAddPayload.type, {
    description: 'Adds an edition with its lines to a scorecard.',
  })
  async scorecardEditionAdd(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardEditionAddInput) input: ScorecardEditionAddInput,
  ) {
    return scorecardEditionAddPayload.answer(await services.addScorecardEdition(principal, input));
  }
}
