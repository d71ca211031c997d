import type { Order } from '../../persistence/sql/order.js';
import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import {
  ComparisonGroupCopyInput,
  ComparisonGroupDefineInput,
  ComparisonGroupEditionAddInput,
  ComparisonGroupFilter,
  ComparisonGroupRetireInput,
} from './comparison.input.js';
import {
  comparisonGroupCopyPayload,
  comparisonGroupDefinePayload,
  comparisonGroupEditionAddPayload,
  comparisonGroupRetirePayload,
} from './comparison.payload.js';
import { presentComparisonGroup } from './comparison-group.present.js';
import { ComparisonGroup, ComparisonGroupConnection, comparisonGroupOrder } from './comparison-group.type.js';

@Resolver(() => ComparisonGroup)
export class ComparisonGroupResolver {
  @Query(() => ComparisonGroup, {
    nullable: true,
    description:
      "A shared comparison group or, if a council is given, that council's own. Null if there is none that the caller may see.",
  })
  async comparisonGroup(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('code', () => String, { description: "The group's code." }) code: string,
    @Arg('council', () => String, {
      nullable: true,
      description: 'GSS code of the council that owns the group. Left out for a shared group.',
    })
    council: string | null,
  ) {
    const group = await services.findComparisonGroup(principal, { code, council: council ?? null });
    return group && presentComparisonGroup(group);
  }

  @Query(() => ComparisonGroupConnection, { description: 'The shared comparison groups.' })
  async comparisonGroups(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('filter', () => ComparisonGroupFilter, {
      nullable: true,
      description: 'The filter; left out, all shared groups.',
    })
    filter: ComparisonGroupFilter | null,
    @comparisonGroupOrder.OrderByArg() orderBy: Order<'CODE' | 'NAME'> | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const wanted = { kind: filter?.kind ?? null, neighboursOf: filter?.neighboursOf ?? null };
    const question = { ...wanted, order: comparisonGroupOrder.read(orderBy) };
    const request = pageRequest(page, 'TEXT', 'UUID');
    const groups = await services.findComparisonGroups(principal, question, request);
    return presentPage(groups, presentComparisonGroup, () =>
      services.countComparisonGroups(principal, wanted),
    );
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that owns the group; null for a shared group.',
  })
  council(@Root() { councilId }: ComparisonGroup, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @Mutation(() => comparisonGroupDefinePayload.type, {
    description: 'Adds a comparison group, or changes the one with this code.',
  })
  async comparisonGroupDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ComparisonGroupDefineInput) input: ComparisonGroupDefineInput,
  ) {
    return comparisonGroupDefinePayload.answer(await services.defineComparisonGroup(principal, input));
  }

  @Mutation(() => comparisonGroupCopyPayload.type, {
    description: 'Copies a comparison group, with all its editions, under another code.',
  })
  async comparisonGroupCopy(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ComparisonGroupCopyInput) input: ComparisonGroupCopyInput,
  ) {
    return comparisonGroupCopyPayload.answer(await services.copyComparisonGroup(principal, input));
  }

  @Mutation(() => comparisonGroupRetirePayload.type, {
    description: 'Takes a comparison group out of use. The group and its editions stay readable.',
  })
  async comparisonGroupRetire(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ComparisonGroupRetireInput) input: ComparisonGroupRetireInput,
  ) {
    return comparisonGroupRetirePayload.answer(await services.retireComparisonGroup(principal, input));
  }

  @Mutation(() => comparisonGroupEditionAddPayload.type, {
    description: 'Adds a dated edition, with its ranked members, to a comparison group.',
  })
  async comparisonGroupEditionAdd(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ComparisonGroupEditionAddInput) input: ComparisonGroupEditionAddInput,
  ) {
    return comparisonGroupEditionAddPayload.answer(
      await services.addComparisonGroupEdition(principal, input),
    );
  }
}
