import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { belongsTo } from '../api/membership.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { MeasureFilter, measureOrder } from './measure.input.js';
import { type Measure, MeasureConnection } from './measure.type.js';
import { listMeasures } from './measure-list.js';

@Resolver(() => Council)
export class CouncilMeasureEdges {
  @FieldResolver(() => MeasureConnection, {
    description:
      'The measures that the council may use, from the catalogue and its own; empty unless the caller may see them.',
  })
  async measures(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @Arg('filter', () => MeasureFilter, {
      nullable: true,
      description: 'Conditions on the measures; left out, none.',
    })
    filter: MeasureFilter | null,
    @measureOrder.OrderByArg() orderBy: (typeof measureOrder.type)['prototype'] | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    if (!belongsTo(context, gssCode)) return presentPage<Measure, Measure>(null, (measure) => measure);
    return listMeasures(context, { council: gssCode, filter, orderBy, page });
  }
}
