import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { measureKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { MeasureDefineInput, MeasureFilter, measureOrder } from './measure.input.js';
import { measureDefinePayload } from './measure.payload.js';
import { Measure, MeasureConnection } from './measure.type.js';
import { listMeasures } from './measure-list.js';

@Resolver(() => Measure)
export class MeasureResolver {
  @Query(() => Measure, {
    nullable: true,
    description:
      "A measure of the shared catalogue or, if a council is given, that council's own. Null if there is none that the caller may see.",
  })
  async measure(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('code', () => String, { description: measureKey }) code: string,
    @Arg('council', () => String, {
      nullable: true,
      description: 'GSS code of the council that owns the measure. Left out for the shared catalogue.',
    })
    council: string | null,
  ) {
    return services.findMeasure(principal, { code, council: council ?? null });
  }

  @Query(() => MeasureConnection, {
    description: 'The measures of the shared catalogue, or those that a council may use.',
  })
  measures(
    @Ctx() context: GraphqlContext,
    @Arg('council', () => String, {
      nullable: true,
      description:
        'GSS code of a council: the measures that it may use, from the catalogue and its own. Left out, only the catalogue.',
    })
    council: string | null,
    @Arg('filter', () => MeasureFilter, {
      nullable: true,
      description: 'Conditions on the measures; left out, none.',
    })
    filter: MeasureFilter | null,
    @measureOrder.OrderByArg() orderBy: (typeof measureOrder.type)['prototype'] | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listMeasures(context, { council: council ?? null, filter, orderBy, page });
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that owns the measure; null in the shared catalogue.',
  })
  council(@Root() { councilId }: Measure, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @Mutation(() => measureDefinePayload.type, {
    description: 'Adds a measure, or changes the given version of one.',
  })
  async measureDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MeasureDefineInput) input: MeasureDefineInput,
  ) {
    return measureDefinePayload.answer(await services.defineMeasure(principal, input));
  }
}
