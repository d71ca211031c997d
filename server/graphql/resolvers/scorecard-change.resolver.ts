import { presentPage } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { pageRequest } from '../cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../decorators.js';
import { PageArgs } from '../inputs/page.args.js';
import { ScorecardChangeProposeInput } from '../inputs/schedule.input.js';
import { scorecardChangeProposePayload } from '../payloads/schedule.payload.js';
import { presentScorecardChange } from '../present/scorecard-change.present.js';
import { ScorecardChangeConnection } from '../types/scorecard-change.type.js';
import { CouncilArg, InputArg, ScorecardArg } from './arguments.js';

@Resolver()
export class ScorecardChangeResolver {
  @Query(() => ScorecardChangeConnection, {
    description:
      "The changes proposed to a scorecard's measures, by effective date; none where the caller may not see them.",
  })
  async scorecardChanges(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'TEXT', 'UUID');
    const found = await services.findScorecardChanges(principal, { council, scorecard }, request);
    return presentPage(found, presentScorecardChange);
  }

  @Mutation(() => scorecardChangeProposePayload.type, {
    description: "Proposes a change of a scorecard's measures to a meeting, with its reason.",
  })
  async scorecardChangePropose(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeProposeInput) input: ScorecardChangeProposeInput,
  ) {
    return scorecardChangeProposePayload.answer(await services.proposeScorecardChange(principal, input));
  }
}
