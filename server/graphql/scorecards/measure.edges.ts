import type { ScorecardOrder } from '../../persistence/scorecards/scorecard-pages.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Measure } from '../measures/measure.type.js';
import { MeasureCouncilArg } from '../measures/measure-council.js';
import { measureEdge } from './measure-edge.js';
import { scorecardOrder, scorecardQuery } from './scorecard.filter.js';
import { ScorecardConnection } from './scorecard.type.js';

const scorecardsOf = measureEdge(
  ({ services, principal }, council, ids, query: ReturnType<typeof scorecardQuery>) =>
    services.findScorecardsOfMeasures(principal, council, ids, query),
);

@Resolver(() => Measure)
export class MeasureScorecardsEdges {
  @FieldResolver(() => ScorecardConnection, {
    description:
      "A council's scorecards whose edition in force today has the measure; empty if the caller may not see them.",
  })
  async scorecards(
    @Root() measure: Measure,
    @Ctx() context: GraphqlContext,
    @MeasureCouncilArg() council: string | null,
    @scorecardOrder.OrderByArg() orderBy: ScorecardOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = scorecardQuery(null, orderBy, page);
    return presentPage(await scorecardsOf(context, { measure, council }, query), (scorecard) => scorecard);
  }
}
