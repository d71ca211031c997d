import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, ID, Resolver, Root } from '../api/decorators.js';
import { Area } from './area.type.js';
import { areaId } from './area-id.js';
import { publishedAreaId } from './published-area-id.js';

@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => ID, {
    description:
      'Global identifier. In a published document it names the area with the code and the names that it has there.',
  })
  id(@Root() area: Area, @Ctx() context: GraphqlContext) {
    return area.asPublished ? publishedAreaId(context, area) : areaId(context, 'Area', area);
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier that stays the same if the area gets another code or name: `node` reads it as it is now.',
  })
  stableId(@Root() area: Area, @Ctx() context: GraphqlContext) {
    return areaId(context, 'Area', area);
  }
}
