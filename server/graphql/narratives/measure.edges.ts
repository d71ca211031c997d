import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Measure } from '../measures/measure.type.js';
import { councilOfEdge, MeasureCouncilArg } from '../measures/measure-council.js';
import { narrativeOrder } from './narrative.order.js';
import { NarrativeConnection } from './narrative.type.js';
import type { NarrativeFilter } from './narrative-filter.input.js';
import { NarrativeFilterArg, type NarrativeOrderBy, narrativeListOf } from './narrative-list.js';
import { narrativesOn } from './narrative-loaders.js';

@Resolver(() => Measure)
export class MeasureNarrativeEdges {
  @FieldResolver(() => NarrativeConnection, {
    description:
      "A council's narratives on the measure, in all periods and for all scorecards, by default the least recently changed first; empty if the caller may not see them.",
  })
  narratives(
    @Root() measure: Measure,
    @Ctx() context: GraphqlContext,
    @MeasureCouncilArg() council: string | null,
    @NarrativeFilterArg() filter: NarrativeFilter | null,
    @narrativeOrder.OrderByArg() orderBy: NarrativeOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return narrativesOn(context, {
      council: councilOfEdge(context, measure, council),
      parent: measure.id,
      args: { column: 'measure_id', list: narrativeListOf(filter, orderBy, page) },
    });
  }
}
