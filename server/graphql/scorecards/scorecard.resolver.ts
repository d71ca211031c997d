import type { ScorecardOrder } from '../../persistence/scorecards/scorecard-pages.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { scorecardKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { ScorecardFilter, ScorecardFilterArg, scorecardOrder, scorecardQuery } from './scorecard.filter.js';
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
    description: "A council's scorecards; empty if the caller may not see them.",
  })
  async scorecards(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardFilterArg() filter: ScorecardFilter | null,
    @scorecardOrder.OrderByArg() orderBy: ScorecardOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = scorecardQuery(filter, orderBy, page);
    return presentPage(
      await services.findScorecards(principal, council, query),
      (scorecard) => scorecard,
      () => services.countScorecards(principal, council, query.filter),
    );
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
