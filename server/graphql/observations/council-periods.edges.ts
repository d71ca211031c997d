import type { Period as DomainPeriod } from '../../domain/values/period.js';
import type { Page } from '../../persistence/sql/page.js';
import type { PeriodOrder } from '../../persistence/values/period-store.js';
import type { PeriodQuestion } from '../../services/observations/find-council-periods.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { type ListKey, loaderOf } from '../api/loader.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { PeriodFilter, periodConditions } from '../values/period.input.js';
import { periodOrder } from '../values/period.order.js';
import { PeriodConnection } from '../values/period.type.js';

// The lists of different councils cannot be read together, because each council is read in a database session of
// its own. A list that a query selects several times with the same arguments is read once.
const loadPeriods = loaderOf<Omit<ListKey<string, PeriodQuestion>, 'council'>, Page<DomainPeriod> | null>(
  ({ services, principal }, keys) =>
    Promise.all(keys.map(({ parent, args }) => services.findCouncilPeriods(principal, parent, args))),
  ({ parent, args }) => JSON.stringify([parent, args]),
);

@Resolver(() => Council)
export class CouncilPeriodsEdges {
  @FieldResolver(() => PeriodConnection, {
    description:
      'The periods for which the council has recorded a figure, or the reason why there is none. Empty if the caller may not read its figures.',
  })
  async periods(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @Arg('filter', () => PeriodFilter, {
      nullable: true,
      description: 'Conditions that the periods must meet; all periods if left out.',
    })
    filter: PeriodFilter | null,
    @periodOrder.OrderByArg() orderBy: PeriodOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const conditions = periodConditions(filter);
    const periods = await loadPeriods(context, {
      parent: gssCode,
      args: {
        filter: conditions,
        order: periodOrder.read(orderBy),
        page: pageRequest(page, 'DATE', 'TEXT'),
      },
    });
    return presentPage(
      periods,
      (period) => period,
      () => context.services.countCouncilPeriods(context.principal, gssCode, conditions),
    );
  }
}
