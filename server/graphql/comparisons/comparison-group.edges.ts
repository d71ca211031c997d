import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { Council } from '../areas/council.type.js';
import { councilWithCode, owningCouncil } from '../areas/council-loader.js';
import { ComparisonGroup, ComparisonGroupEdition, ComparisonGroupMember } from './comparison-group.type.js';
import { readGroups } from './comparison-group-loader.js';

const loadGroup = listLoaderOf<string, null, ComparisonGroup | null>(readGroups);

@Resolver(() => ComparisonGroupEdition)
export class ComparisonGroupEditionEdges {
  @FieldResolver(() => ComparisonGroup, {
    nullable: true,
    description: 'The group; null if the caller may not see it.',
  })
  async group(@Root() { councilId, groupKey }: ComparisonGroupEdition, @Ctx() context: GraphqlContext) {
    const council = await owningCouncil(context, councilId);
    if (councilId !== null && !council) return null;
    return loadGroup(context, { council: council?.gssCode ?? null, parent: groupKey, args: null });
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that owns the group; null for a shared group.',
  })
  council(@Root() { councilId }: ComparisonGroupEdition, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}

@Resolver(() => ComparisonGroupMember)
export class ComparisonGroupMemberEdges {
  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that is the member; null for a region or a nation.',
  })
  council(@Root() { area }: ComparisonGroupMember, @Ctx() context: GraphqlContext) {
    return area.level === 'COUNCIL' ? councilWithCode(context, area.gssCode) : null;
  }
}
