import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { Council, Succession } from './council.type.js';
import { councilWithCode } from './council-loader.js';

@Resolver(() => Succession)
export class SuccessionResolver {
  @FieldResolver(() => Council, { description: 'The predecessor or successor.' })
  council(@Root() { gssCode }: Succession, @Ctx() context: GraphqlContext) {
    return councilWithCode(context, gssCode);
  }
}
