import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { belongsTo } from '../api/membership.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { presentObservation } from './observation.present.js';
import { ObservationConnection } from './observation.type.js';
import { ObservationFilter, type ObservationOrderBy, observationOrder } from './observation-filter.input.js';
import { listObservations } from './observation-list.js';

@Resolver(() => Council)
export class CouncilObservationEdges {
  @FieldResolver(() => ObservationConnection, {
    description: 'Its current figures, of all measures; empty unless the caller may see them.',
  })
  async observations(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @Arg('filter', () => ObservationFilter, {
      nullable: true,
      description: 'Conditions on the figures; left out, none.',
    })
    filter: ObservationFilter | null,
    @observationOrder.OrderByArg() orderBy: ObservationOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    if (!belongsTo(context, gssCode)) return presentPage(null, presentObservation);
    return listObservations(context, gssCode, { filter, orderBy, page });
  }
}
