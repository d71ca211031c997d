import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listConnection } from '../api/list-connection.js';
import { listLoaderOf } from '../api/loader.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { councilWithCode, owningCouncil } from '../areas/council-loader.js';
import { ComparatorGroup } from './comparison.type.js';
import {
  ComparisonGroup,
  ComparisonGroupEdition,
  ComparisonGroupEditionConnection,
  ComparisonGroupMember,
} from './comparison-group.type.js';
import { readEditions, readGroups } from './comparison-group-loader.js';

const loadEdition = listLoaderOf<string, null, ComparisonGroupEdition | null>(readEditions);
const loadGroup = listLoaderOf<string, null, ComparisonGroup | null>(readGroups);

@Resolver(() => ComparisonGroup)
export class ComparisonGroupEditions {
  @FieldResolver(() => ComparisonGroupEditionConnection, { description: 'Its editions, earliest first.' })
  editions(@Root() { editions }: ComparisonGroup, @Args(() => PageArgs) page: PageArgs) {
    return listConnection(
      editions,
      page,
      ({ effectiveFrom }) => effectiveFrom,
      (edition) => edition,
    );
  }
}

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

@Resolver(() => ComparatorGroup)
export class ComparatorGroupEdges {
  @FieldResolver(() => ComparisonGroupEdition, {
    nullable: true,
    description:
      'The edition with its members; null in a published report, which contains what it was compared with, and if the caller may not see it.',
  })
  async edition(@Root() { editionKey }: ComparatorGroup, @Ctx() context: GraphqlContext) {
    if (editionKey === null) return null;
    const council = await owningCouncil(context, editionKey.councilId);
    if (editionKey.councilId !== null && !council) return null;
    return loadEdition(context, { council: council?.gssCode ?? null, parent: editionKey.id, args: null });
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
