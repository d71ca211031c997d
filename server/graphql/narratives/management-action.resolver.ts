import { CouncilArg, InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { Measure } from '../measures/measure.type.js';
import { ActionProgressReportInput, type ManagementActionFilter } from './management-action.input.js';
import { ManagementAction, ManagementActionConnection } from './management-action.type.js';
import {
  ManagementActionFilterArg,
  type ManagementActionOrderBy,
  managementActionListOf,
} from './management-action-list.js';
import { managementActionOrder } from './narrative.order.js';
import { actionProgressReportPayload } from './narrative.payload.js';
import { presentManagementAction } from './narrative.present.js';
import { narrativeKeyOf, stableNarrativeId, versionedNarrativeId } from './narrative-id.js';

@Resolver(() => ManagementAction)
export class ManagementActionResolver {
  @Query(() => ManagementActionConnection, {
    description:
      "A council's management actions, by default the earliest due first; empty if the caller may not see them.",
  })
  async managementActions(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ManagementActionFilterArg() filter: ManagementActionFilter | null,
    @managementActionOrder.OrderByArg() orderBy: ManagementActionOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const list = managementActionListOf(filter, orderBy, page);
    return presentPage(
      await services.findActions(principal, council, list),
      presentManagementAction,
      async () => (await services.countActions(principal, council, list.filter)) ?? 0,
    );
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier of this version: every change and every progress report makes another one.',
  })
  id(@Root() { narrative }: ManagementAction): string {
    const reports = narrative.action?.progress.length ?? 0;
    return versionedNarrativeId('ManagementAction', { ...narrative, reports });
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier of the action in all its versions; `node` answers it with the current one.',
  })
  stableId(@Root() { narrative }: ManagementAction): string {
    return stableNarrativeId('ManagementAction', narrative);
  }

  @FieldResolver(() => Council, { description: 'The council that agreed the action.' })
  council(@Root() { narrative }: ManagementAction, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, narrative.councilId);
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description:
      'The measure that the action is to improve, as it is defined now; null if it is about the whole scorecard.',
  })
  measure(@Root() { narrative }: ManagementAction) {
    return narrative.knownMeasure ?? null;
  }

  @Mutation(() => actionProgressReportPayload.type, {
    description: 'Reports the progress of a management action. Earlier reports stay on record.',
  })
  async actionProgressReport(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ActionProgressReportInput) input: ActionProgressReportInput,
  ) {
    const { id } = narrativeKeyOf(input.id, ['ManagementAction', 'Narrative']);
    return actionProgressReportPayload.answer(await services.reportAction(principal, { ...input, id }));
  }
}
