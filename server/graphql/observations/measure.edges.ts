import type { Page } from '../../persistence/sql/page.js';
import type { ReportedObservation } from '../../services/observations/reported-observation.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { PageArgs } from '../api/page.args.js';
import { Measure } from '../measures/measure.type.js';
import { councilOfEdge, MeasureCouncilArg } from '../measures/measure-council.js';
import { presentObservation } from './observation.present.js';
import { ObservationConnection } from './observation.type.js';
import { ObservationFilter, type ObservationOrderBy, observationOrder } from './observation-filter.input.js';
import { readObservationList } from './observation-list.js';

type ListArgs = ReturnType<typeof readObservationList>;

const loadObservations = listLoaderOf<string, ListArgs, Page<ReportedObservation> | null>(
  async ({ services, principal }, council, measureIds, args) => {
    const list = council && { council, ...args };
    const pages = list && (await services.findObservationsOfMeasures(principal, measureIds, list));
    return pages || measureIds.map(() => null);
  },
);

const countObservations = listLoaderOf<string, ListArgs['filter'], number>(
  async ({ services, principal }, council, measureIds, filter) =>
    council
      ? services.countObservationsOfMeasures(principal, measureIds, { council, filter })
      : measureIds.map(() => 0),
);

@Resolver(() => Measure)
export class MeasureObservationEdges {
  @FieldResolver(() => ObservationConnection, {
    description: "A council's current figures of the measure; empty if the caller may not see them.",
  })
  async observations(
    @Root() measure: Measure,
    @Ctx() context: GraphqlContext,
    @MeasureCouncilArg() council: string | null,
    @Arg('filter', () => ObservationFilter, {
      nullable: true,
      description: 'Conditions on the figures; left out, none.',
    })
    filter: ObservationFilter | null,
    @observationOrder.OrderByArg() orderBy: ObservationOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const args = readObservationList({ filter, orderBy, page });
    const key = { council: councilOfEdge(context, measure, council), parent: measure.id };
    const observations = await loadObservations(context, { ...key, args });
    return presentPage(observations, presentObservation, () =>
      countObservations(context, { ...key, args: args.filter }),
    );
  }
}
