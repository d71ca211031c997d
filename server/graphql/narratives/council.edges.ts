import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import type { ManagementActionFilter } from './management-action.input.js';
import { ManagementActionConnection } from './management-action.type.js';
import {
  ManagementActionFilterArg,
  type ManagementActionOrderBy,
  managementActionListOf,
} from './management-action-list.js';
import { managementActionOrder, narrativeOrder } from './narrative.order.js';
import { presentManagementAction, presentNarrative } from './narrative.present.js';
import { NarrativeConnection } from './narrative.type.js';
import type { NarrativeFilter } from './narrative-filter.input.js';
import { NarrativeFilterArg, type NarrativeOrderBy, narrativeListOf } from './narrative-list.js';

/**
 * The fields of a council that lead to its narratives and management actions. The data of each council is read in a
 * database session of its own.
 */
@Resolver(() => Council)
export class CouncilNarrativeEdges {
  @FieldResolver(() => NarrativeConnection, {
    description:
      "The council's narratives, by default the least recently changed first; empty if the caller may not see them.",
  })
  async narratives(
    @Root() { gssCode }: Council,
    @Ctx() { services, principal }: GraphqlContext,
    @NarrativeFilterArg() filter: NarrativeFilter | null,
    @narrativeOrder.OrderByArg() orderBy: NarrativeOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const list = narrativeListOf(filter, orderBy, page);
    return presentPage(
      await services.findNarrativesOfCouncil(principal, gssCode, list),
      (record) => presentNarrative({ record }),
      async () => (await services.countNarratives(principal, gssCode, list.filter)) ?? 0,
    );
  }

  @FieldResolver(() => ManagementActionConnection, {
    description:
      "The council's management actions, by default the earliest due first; empty if the caller may not see them.",
  })
  async managementActions(
    @Root() { gssCode }: Council,
    @Ctx() { services, principal }: GraphqlContext,
    @ManagementActionFilterArg() filter: ManagementActionFilter | null,
    @managementActionOrder.OrderByArg() orderBy: ManagementActionOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const list = managementActionListOf(filter, orderBy, page);
    return presentPage(
      await services.findActionsOfCouncil(principal, gssCode, list),
      presentManagementAction,
      async () => (await services.countActions(principal, gssCode, list.filter)) ?? 0,
    );
  }
}
