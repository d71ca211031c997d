import { yearLimits } from '../../domain/values/period.js';
import { periodLabel } from '../../domain/values/period-text.js';
import { addDays } from '../../domain/values/plain-date.js';
import type { PeriodOrder } from '../../persistence/values/period-store.js';
import { codeId } from '../api/code-id.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { remember } from '../api/memoize.js';
import { PageArgs } from '../api/page.args.js';
import { BilingualText } from './bilingual-text.type.js';
import { PeriodFilter, periodConditions } from './period.input.js';
import { periodOrder } from './period.order.js';
import { Period, PeriodConnection } from './period.type.js';

// Memoised, because one scorecard reads the labels of the same few periods hundreds of times. The results can all
// stay in memory: only some thousands of periods exist.
const labelOf = remember(
  ({ code }: Period) => code,
  (period: Period): BilingualText => ({ en: periodLabel(period, 'en'), cy: periodLabel(period, 'cy') }),
);
const lastDayOf = remember(
  ({ code }: Period) => code,
  ({ endsBefore }: Period) => addDays(endsBefore, -1),
);

@Resolver(() => Period)
export class PeriodResolver {
  @Query(() => Period, {
    nullable: true,
    description: 'The period with a code; null if there is none.',
  })
  async period(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('code', () => String, {
      description: `${periodKey} Its year is one of ${yearLimits.first} to ${yearLimits.last}.`,
    })
    code: string,
  ) {
    return services.findPeriod(principal, code);
  }

  @Query(() => PeriodConnection, {
    description: 'The periods known to the service, with years that begin in 1995 to 2045.',
  })
  async periods(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => PeriodFilter, {
      nullable: true,
      description: 'Conditions that the periods must meet; all periods if left out.',
    })
    filter: PeriodFilter | null,
    @periodOrder.OrderByArg() orderBy: PeriodOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const conditions = periodConditions(filter);
    const request = pageRequest(page, 'DATE', 'TEXT');
    const periods = await services.findPeriods(principal, conditions, request, periodOrder.read(orderBy));
    return presentPage(
      periods,
      (period) => period,
      () => services.countPeriods(principal, conditions),
    );
  }

  @FieldResolver(() => ID, { description: 'Global identifier.' })
  id(@Root() { code }: Period, @Ctx() context: GraphqlContext): string | Promise<string> {
    return codeId(context, { type: 'Period', code });
  }

  @FieldResolver(() => BilingualText, {
    description:
      'The label as in report headings: Qtr 4, 2017-18. A year or quarter without a qualifier is financial.',
  })
  label(@Root() period: Period): BilingualText {
    return labelOf(period);
  }

  @FieldResolver(() => DateScalar, { description: 'Its last day.' })
  endsOn(@Root() period: Period): string {
    return lastDayOf(period);
  }
}
