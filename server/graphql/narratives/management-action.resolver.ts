import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { ManagementActionConnection } from './management-action.type.js';
import {
  ActionProgressReportInput,
  ManagementActionFilter,
  NarrativeReturnInput,
  NarrativeReviseInput,
} from './narrative.input.js';
import {
  actionProgressReportPayload,
  narrativeReturnPayload,
  narrativeRevisePayload,
} from './narrative.payload.js';
import { presentManagementAction } from './narrative.present.js';

@Resolver()
export class ManagementActionResolver {
  @Query(() => ManagementActionConnection, {
    description: "A council's management actions, ordered by due date; empty if the caller may not see them.",
  })
  async managementActions(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('filter', () => ManagementActionFilter, {
      nullable: true,
      description: 'Conditions that the actions must meet; all actions if left out.',
    })
    filter: ManagementActionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'UUID');
    const key = { council, open: filter?.open ?? null, dueBy: filter?.dueBy ?? null };
    return presentPage(await services.findActions(principal, key, request), presentManagementAction);
  }

  @Mutation(() => actionProgressReportPayload.type, {
    description: 'Reports the progress of a management action. Earlier reports stay on record.',
  })
  async actionProgressReport(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ActionProgressReportInput) input: ActionProgressReportInput,
  ) {
    return actionProgressReportPayload.answer(await services.reportAction(principal, input));
  }

  @Mutation(() => narrativeRevisePayload.type, { description: 'Replaces the text of a draft.' })
  async narrativeRevise(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeReviseInput) input: NarrativeReviseInput,
  ) {
    return narrativeRevisePayload.answer(await services.reviseNarrative(principal, input));
  }

  @Mutation(() => narrativeReturnPayload.type, {
    description: 'Returns a narrative that is not yet published to its author, with the reason.',
  })
  async narrativeReturn(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeReturnInput) input: NarrativeReturnInput,
  ) {
    return narrativeReturnPayload.answer(await services.returnNarrative(principal, input));
  }
}
