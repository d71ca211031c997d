import { textLimits } from '../../services/values/input-reader.js';
import { CouncilArg, InputArg, MeasureArg } from '../api/arguments.js';
import { badArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { TargetsConfirmInput, TargetsSetInput } from './target.input.js';
import { targetsConfirmPayload, targetsSetPayload } from './target.payload.js';
import { presentTarget } from './target.present.js';
import { Target, TargetConnection } from './target.type.js';
import { TargetFilter, type TargetOrderBy, targetOrder } from './target-filter.input.js';
import { listTargets } from './target-list.js';

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => Target, {
    nullable: true,
    description:
      'The current target of a measure for a period: the last confirmed version or, if none is confirmed, the last proposed one. Null if there is none that the caller may see.',
  })
  async target(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
    @Arg('standard', () => String, {
      defaultValue: 'Target',
      description: 'The name of the standard, if the measure has several. At most 120 characters.',
    })
    standard: string,
  ) {
    const { length } = standard.trim();
    if (length === 0 || length > textLimits.heading)
      throw badArgument(
        'standard',
        `Write a name of 1 to ${textLimits.heading} characters, for example Target.`,
      );
    const key = { council, measure, period, standard };
    const target = await services.findTarget(principal, key);
    return target && presentTarget(target);
  }

  @Query(() => TargetConnection, {
    description:
      "A council's targets in all their versions, of all measures; empty if the caller may not see them.",
  })
  targets(
    @Ctx() context: GraphqlContext,
    @CouncilArg() council: string,
    @Arg('filter', () => TargetFilter, {
      nullable: true,
      description: 'Conditions on the targets; left out, none.',
    })
    filter: TargetFilter | null,
    @targetOrder.OrderByArg() orderBy: TargetOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listTargets(context, council, { filter, orderBy, page });
  }

  @FieldResolver(() => Council, { description: 'The council that the target belongs to.' })
  council(@Root() { councilId }: Target, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @Mutation(() => targetsSetPayload.type, {
    description:
      'Sets targets for measures in a year or a part of it, or the next versions of targets: all of them or none.',
  })
  async targetsSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(TargetsSetInput) input: TargetsSetInput,
  ) {
    return targetsSetPayload.answer(await services.setTargets(principal, input));
  }

  @Mutation(() => targetsConfirmPayload.type, {
    description: 'Confirms proposed targets without change: all of them or none.',
  })
  async targetsConfirm(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(TargetsConfirmInput) input: TargetsConfirmInput,
  ) {
    return targetsConfirmPayload.answer(await services.confirmTargets(principal, input));
  }
}
