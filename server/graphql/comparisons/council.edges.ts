import { dateArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listLoaderOf } from '../api/loader.js';
import { Council } from '../areas/council.type.js';
import { presentEdition } from './comparison-group.present.js';
import { ComparisonGroupEdition } from './comparison-group.type.js';

const loadNeighbours = listLoaderOf<string, string | null, ComparisonGroupEdition | null>(
  async ({ services, principal }, _council, councils, on) =>
    (await services.findNeighbours(principal, councils, on)).map(
      (found) => found && presentEdition(found.group, found.edition),
    ),
);

@Resolver(() => Council)
export class CouncilComparisonEdges {
  @FieldResolver(() => ComparisonGroupEdition, {
    nullable: true,
    description:
      'Its statistical neighbours: the list that was in force on a day. Members of the council get its own list if it has one; others, and councils without one, the shared list. Null if no list was in force.',
  })
  neighbours(
    @Root() { gssCode }: Council,
    @Ctx() context: GraphqlContext,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today, in London, if left out.' })
    on: string | null,
  ) {
    return loadNeighbours(context, { council: null, parent: gssCode, args: dateArgument('on', on) });
  }
}
