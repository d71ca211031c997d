import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { Area } from './area.type.js';
import { Council } from './council.type.js';
import { councilWithCode } from './council-loader.js';

@Resolver(() => Area)
export class AreaEdges {
  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council whose area it is; null for a region or a nation.',
  })
  council(@Root() { gssCode, level }: Area, @Ctx() context: GraphqlContext) {
    return level === 'COUNCIL' ? councilWithCode(context, gssCode) : null;
  }
}
