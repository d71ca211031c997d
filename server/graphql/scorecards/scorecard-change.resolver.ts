import { CouncilArg, InputArg, ScorecardArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { ScorecardChangeProposeInput } from '../meetings/schedule.input.js';
import { scorecardChangeProposePayload } from '../meetings/schedule.payload.js';
import { ScorecardChangeAgreeInput, ScorecardChangeRejectInput } from './scorecard-change.input.js';
import { scorecardChangeAgreePayload, scorecardChangeRejectPayload } from './scorecard-change.payload.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChangeConnection } from './scorecard-change.type.js';

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

  @Mutation(() => scorecardChangeAgreePayload.type, {
    description:
      'Records that the meeting agreed to changes: together they make the next edition of the scorecard.',
  })
  async scorecardChangeAgree(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeAgreeInput) input: ScorecardChangeAgreeInput,
  ) {
    return scorecardChangeAgreePayload.answer(await services.agreeScorecardChange(principal, input));
  }

  @Mutation(() => scorecardChangeRejectPayload.type, {
    description: 'Records that the meeting turned changes down.',
  })
  async scorecardChangeReject(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeRejectInput) input: ScorecardChangeRejectInput,
  ) {
    return scorecardChangeRejectPayload.answer(await services.rejectScorecardChange(principal, input));
  }
}
