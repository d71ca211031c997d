import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { belongsTo } from '../api/membership.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { presentTarget } from './target.present.js';
import { TargetConnection } from './target.type.js';
import { TargetFilter, type TargetOrderBy, targetOrder } from './target-filter.input.js';
import { listTargets } from './target-list.js';

@Resolver(() => Council)
export class CouncilTargetEdges {
  @FieldResolver(() => TargetConnection, {
    description: 'Its targets in all their versions, of all measures; empty unless the caller may see them.',
  })
  async targets(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @Arg('filter', () => TargetFilter, {
      nullable: true,
      description: 'Conditions on the targets; left out, none.',
    })
    filter: TargetFilter | null,
    @targetOrder.OrderByArg() orderBy: TargetOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    if (!belongsTo(context, gssCode)) return presentPage(null, presentTarget);
    return listTargets(context, gssCode, { filter, orderBy, page });
  }
}
