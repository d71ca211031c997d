import type { Page } from '../../persistence/sql/page.js';
import type { CurrentTarget } from '../../services/targets/current-targets.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { PageArgs } from '../api/page.args.js';
import { Measure } from '../measures/measure.type.js';
import { councilOfEdge, MeasureCouncilArg } from '../measures/measure-council.js';
import { presentTarget } from './target.present.js';
import { TargetConnection } from './target.type.js';
import { TargetFilter, type TargetOrderBy, targetOrder } from './target-filter.input.js';
import { readTargetList } from './target-list.js';

type ListArgs = ReturnType<typeof readTargetList>;

const loadTargets = listLoaderOf<string, ListArgs, Page<CurrentTarget> | null>(
  async ({ services, principal }, council, measureIds, args) => {
    const pages =
      council && (await services.findTargetsOfMeasures(principal, measureIds, { council, ...args }));
    return pages || measureIds.map(() => null);
  },
);

const countTargets = listLoaderOf<string, ListArgs['filter'], number>(
  async ({ services, principal }, council, measureIds, filter) =>
    council
      ? services.countTargetsOfMeasures(principal, measureIds, { council, filter })
      : measureIds.map(() => 0),
);

@Resolver(() => Measure)
export class MeasureTargetEdges {
  @FieldResolver(() => TargetConnection, {
    description:
      "A council's targets of the measure, in all their versions; empty if the caller may not see them.",
  })
  async targets(
    @Root() measure: Measure,
    @Ctx() context: GraphqlContext,
    @MeasureCouncilArg() council: string | null,
    @Arg('filter', () => TargetFilter, {
      nullable: true,
      description: 'Conditions on the targets; left out, none.',
    })
    filter: TargetFilter | null,
    @targetOrder.OrderByArg() orderBy: TargetOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const args = readTargetList({ filter, orderBy, page });
    const key = { council: councilOfEdge(context, measure, council), parent: measure.id };
    const targets = await loadTargets(context, { ...key, args });
    return presentPage(targets, presentTarget, () => countTargets(context, { ...key, args: args.filter }));
  }
}
