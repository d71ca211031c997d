import type { ScorecardChangeOrder } from '../../persistence/scorecards/scorecard-change-store.js';
import type { PageRequest } from '../../persistence/sql/page.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { listConnection } from '../api/list-connection.js';
import { nodeId } from '../api/node-id.js';
import { PageArgs } from '../api/page.args.js';
import { tenantEdge } from '../api/tenant-edge.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { MeasureConnection } from '../measures/measure.type.js';
import { presentTarget } from '../targets/target.present.js';
import { TargetConnection } from '../targets/target.type.js';
import { TargetFilter, type TargetOrderBy, targetOrder } from '../targets/target-filter.input.js';
import { readTargetList } from '../targets/target-list.js';
import { Scorecard, ScorecardEdition, ScorecardEditionConnection } from './scorecard.type.js';
import {
  ScorecardChangeFilter,
  ScorecardChangeFilterArg,
  scorecardChangeOrder,
  scorecardChangeQuery,
} from './scorecard-change.filter.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChangeConnection } from './scorecard-change.type.js';
import { loadScorecard } from './scorecard-loaders.js';

const changesOf = tenantEdge(
  ({ services, principal }, council, ids, query: ReturnType<typeof scorecardChangeQuery>) =>
    services.findChangesOfScorecards(principal, council, ids, query),
);
const measuresOf = tenantEdge(
  (
    { services, principal },
    council,
    ids,
    query: { readonly on: string | null; readonly request: PageRequest },
  ) => services.findMeasuresOfScorecards(principal, council, ids, query),
);

const targetsOf = tenantEdge(
  ({ services, principal }, council, ids, list: ReturnType<typeof readTargetList>) =>
    services.findTargetsOfScorecards(principal, council, ids, list),
);

@Resolver(() => Scorecard)
export class ScorecardEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: Scorecard): string {
    return nodeId({ type: 'Scorecard', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council that it belongs to.' })
  council(@Root() { councilId }: Scorecard, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @FieldResolver(() => ScorecardEditionConnection, { description: 'Its editions, earliest first.' })
  editions(@Root() { editions }: Scorecard, @Args(() => PageArgs) page: PageArgs) {
    return listConnection(
      editions,
      page,
      ({ effectiveFrom }) => effectiveFrom,
      (edition) => edition,
    );
  }

  @FieldResolver(() => ScorecardChangeConnection, { description: 'The changes proposed to its measures.' })
  async changes(
    @Root() scorecard: Scorecard,
    @Ctx() context: GraphqlContext,
    @ScorecardChangeFilterArg() filter: ScorecardChangeFilter | null,
    @scorecardChangeOrder.OrderByArg() orderBy: ScorecardChangeOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const changes = await changesOf(context, scorecard, scorecardChangeQuery(filter, orderBy, page));
    return presentPage(changes, presentScorecardChange);
  }

  @FieldResolver(() => MeasureConnection, {
    description: 'The measures of its edition in force on a day, in the order of the lines.',
  })
  async measures(
    @Root() scorecard: Scorecard,
    @Ctx() context: GraphqlContext,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day on which the edition is in force; today, in London, if left out.',
    })
    on: string | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const query = { on: on ?? null, request: pageRequest(page, 'NUMBER', 'UUID') };
    return presentPage(await measuresOf(context, scorecard, query), (measure) => measure);
  }

  @FieldResolver(() => TargetConnection, {
    description:
      'The targets, in all their versions, of the measures of its edition in force today; empty if the caller may not see them.',
  })
  async targets(
    @Root() scorecard: Scorecard,
    @Ctx() context: GraphqlContext,
    @Arg('filter', () => TargetFilter, {
      nullable: true,
      description: 'Conditions on the targets; left out, none.',
    })
    filter: TargetFilter | null,
    @targetOrder.OrderByArg() orderBy: TargetOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const targets = await targetsOf(context, scorecard, readTargetList({ filter, orderBy, page }));
    return presentPage(targets, presentTarget);
  }
}

@Resolver(() => ScorecardEdition)
export class ScorecardEditionEdges {
  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { id, councilId }: ScorecardEdition): string {
    return nodeId({ type: 'ScorecardEdition', key: id, tenant: councilId });
  }

  @FieldResolver(() => Council, { description: 'The council that it belongs to.' })
  council(@Root() { councilId }: ScorecardEdition, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @FieldResolver(() => Scorecard, { description: 'The scorecard.' })
  scorecard(@Root() { councilId, scorecardId }: ScorecardEdition, @Ctx() context: GraphqlContext) {
    return loadScorecard(context, { councilId, id: scorecardId }, null);
  }
}
