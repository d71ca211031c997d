import { CouncilArg, InputArg, ScorecardArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { ScorecardChangeAgreeInput, ScorecardChangeRejectInput } from './scorecard-change.input.js';
import { scorecardChangeAgreePayload, scorecardChangeRejectPayload } from './scorecard-change.payload.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChangeConnection } from './scorecard-change.type.js';
import { ScorecardChangeProposeInput } from './scorecard-change-propose.input.js';
import { scorecardChangeProposePayload } from './scorecard-change-propose.payload.js';

@Resolver()
export class ScorecardChangeResolver {
  @Query(() => ScorecardChangeConnection, {
    description:
      "The changes proposed to a scorecard's measures, ordered by effective date; empty if the caller may not see them.",
  })
  async scorecardChanges(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'TEXT', 'UUID');
    const changes = await services.findScorecardChanges(principal, { council, scorecard }, request);
    return presentPage(changes, presentScorecardChange);
  }

  @Mutation(() => scorecardChangeProposePayload.type, {
    description: "Proposes a change to a scorecard's measures to a meeting, with its reason.",
  })
  async scorecardChangePropose(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeProposeInput) input: ScorecardChangeProposeInput,
  ) {
    return scorecardChangeProposePayload.answer(await services.proposeScorecardChange(principal, input));
  }

  @Mutation(() => scorecardChangeAgreePayload.type, {
    description:
      'Records that the meeting agreed to changes. Together they create the next edition of the scorecard.',
  })
  async scorecardChangeAgree(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeAgreeInput) input: ScorecardChangeAgreeInput,
  ) {
    return scorecardChangeAgreePayload.answer(await services.agreeScorecardChange(principal, input));
  }

  @Mutation(() => scorecardChangeRejectPayload.type, {
    description: 'Records that the meeting rejected changes.',
  })
  async scorecardChangeReject(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeRejectInput) input: ScorecardChangeRejectInput,
  ) {
    return scorecardChangeRejectPayload.answer(await services.rejectScorecardChange(principal, input));
  }
}
