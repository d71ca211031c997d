import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { Area } from './area.type.js';
import { areaId } from './area-id.js';

@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => ID, {
    description: 'Global identifier. It stays the same if the area gets another GSS code.',
  })
  id(@Root() area: Area, @Ctx() context: GraphqlContext) {
    return areaId(context, 'Area', area);
  }
}
