import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { codeOfTenant } from '../api/membership.js';
import { PageArgs } from '../api/page.args.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { narrativeOrder } from './narrative.order.js';
import { NarrativeConnection } from './narrative.type.js';
import type { NarrativeFilter } from './narrative-filter.input.js';
import { NarrativeFilterArg, type NarrativeOrderBy, narrativeListOf } from './narrative-list.js';
import { narrativesOn } from './narrative-loaders.js';

@Resolver(() => Scorecard)
export class ScorecardNarrativeEdges {
  @FieldResolver(() => NarrativeConnection, {
    description:
      'The narratives written for the scorecard in all periods, by default the least recently changed first.',
  })
  narratives(
    @Root() { id, councilId }: Scorecard,
    @Ctx() context: GraphqlContext,
    @NarrativeFilterArg() filter: NarrativeFilter | null,
    @narrativeOrder.OrderByArg() orderBy: NarrativeOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return narrativesOn(context, {
      council: codeOfTenant(context, councilId),
      parent: id,
      args: { column: 'scorecard_id', list: narrativeListOf(filter, orderBy, page) },
    });
  }
}
