import type { ScorecardChangeOrder } from '../../persistence/scorecards/scorecard-change-store.js';
import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { rowKey } from '../api/row-key.js';
import {
  ScorecardChangeFilter,
  ScorecardChangeFilterArg,
  scorecardChangeOrder,
  scorecardChangeQuery,
} from './scorecard-change.filter.js';
import { ScorecardChangeAgreeInput, ScorecardChangeRejectInput } from './scorecard-change.input.js';
import { scorecardChangeAgreePayload, scorecardChangeRejectPayload } from './scorecard-change.payload.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChangeConnection } from './scorecard-change.type.js';
import { ScorecardChangeProposeInput } from './scorecard-change-propose.input.js';
import { scorecardChangeProposePayload } from './scorecard-change-propose.payload.js';

/** Replaces the identifiers of the changes in an input with the ids of their rows. */
const withRowIds = <Input extends { readonly changes: readonly string[] }>(input: Input): Input => ({
  ...input,
  changes: input.changes.map((id) => rowKey('ScorecardChange', id)),
});

@Resolver()
export class ScorecardChangeResolver {
  @Query(() => ScorecardChangeConnection, {
    description:
      "The changes proposed to the measures of a council's scorecards; empty if the caller may not see them.",
  })
  async scorecardChanges(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardChangeFilterArg() filter: ScorecardChangeFilter | null,
    @scorecardChangeOrder.OrderByArg() orderBy: ScorecardChangeOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = scorecardChangeQuery(filter, orderBy, page);
    return presentPage(
      await services.findScorecardChanges(principal, council, query),
      presentScorecardChange,
      () => services.countScorecardChanges(principal, council, query.filter),
    );
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
    return scorecardChangeAgreePayload.answer(
      await services.agreeScorecardChange(principal, withRowIds(input)),
    );
  }

  @Mutation(() => scorecardChangeRejectPayload.type, {
    description: 'Records that the meeting rejected changes.',
  })
  async scorecardChangeReject(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ScorecardChangeRejectInput) input: ScorecardChangeRejectInput,
  ) {
    return scorecardChangeRejectPayload.answer(
      await services.rejectScorecardChange(principal, withRowIds(input)),
    );
  }
}
