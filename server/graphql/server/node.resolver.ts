import { badArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Ctx, ID, Query, Resolver } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { loadNode } from './node-readers.js';

const mostNodes = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The entity with this identifier; null if there is none that the caller may see.',
  })
  node(
    @Ctx() context: GraphqlContext,
    @Arg('id', () => ID, { description: 'A global identifier.' }) id: string,
  ) {
    return loadNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The entities with these identifiers, in their order; null for each that does not exist or that the caller may not see.',
  })
  nodes(
    @Ctx() context: GraphqlContext,
    @Arg('ids', () => [ID], { description: `Global identifiers, at most ${mostNodes}.` })
    ids: readonly string[],
  ) {
    if (ids.length > mostNodes)
      throw badArgument('ids', `${ids.length} are given; at most ${mostNodes} are allowed.`);
    return Promise.all(ids.map((id) => loadNode(context, id)));
  }
}
