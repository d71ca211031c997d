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
    description:
      "A council's management actions, by the day on which they are due; none where the caller may not see them.",
  })
  async managementActions(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('filter', () => ManagementActionFilter, {
      nullable: true,
      description: 'Which are wanted; left out, all.',
    })
    filter: ManagementActionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'DATE', 'UUID');
    const key = { council, open: filter?.open ?? null, dueBy: filter?.dueBy ?? null };
    return presentPage(await services.findActions(principal, key, request), presentManagementAction);
  }

  @Mutation(() => actionProgressReportPayload.type, {
    description: 'Says how a management action stands; every report is kept.',
  })
  async actionProgressReport(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ActionProgressReportInput) input: ActionProgressReportInput,
  ) {
    return actionProgressReportPayload.answer(await services.reportAction(principal, input));
  }

  @Mutation(() => narrativeRevisePayload.type, { description: 'Writes the words of a draft anew.' })
  async narrativeRevise(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeReviseInput) input: NarrativeReviseInput,
  ) {
    return narrativeRevisePayload.answer(await services.reviseNarrative(principal, input));
  }

  @Mutation(() => narrativeReturnPayload.type, {
    description: 'Sends words back to their author, with the reason, before they are published.',
  })
  async narrativeReturn(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(NarrativeReturnInput) input: NarrativeReturnInput,
  ) {
    return narrativeReturnPayload.answer(await services.returnNarrative(principal, input));
  }
}
