import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Mutation, Resolver, Root } from '../api/decorators.js';
import { Council } from './council.type.js';
import { councilWithCode } from './council-loader.js';
import { ReorganisationDefineInput } from './reorganisation.input.js';
import { reorganisationDefinePayload } from './reorganisation.payload.js';
import { LostNeighbours, Reorganisation } from './reorganisation.type.js';

@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  @FieldResolver(() => [Council], {
    description: 'The councils that close, or the council that continues.',
  })
  closes(@Root() { closing }: Reorganisation, @Ctx() context: GraphqlContext) {
    return Promise.all(closing.map((code) => councilWithCode(context, code)));
  }

  @Mutation(() => reorganisationDefinePayload.type, {
    description:
      'Enters a reorganisation of councils, or replaces its earlier definition. Until its day it can be corrected; from then on only if no figures are for periods that end after it.',
  })
  async reorganisationDefine(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ReorganisationDefineInput) input: ReorganisationDefineInput,
  ) {
    return reorganisationDefinePayload.answer(await services.defineReorganisation(principal, input));
  }
}

@Resolver(() => LostNeighbours)
export class LostNeighboursResolver {
  @FieldResolver(() => Council, { description: 'The council.' })
  council(@Root() { gssCode }: LostNeighbours, @Ctx() context: GraphqlContext) {
    return councilWithCode(context, gssCode);
  }
}
