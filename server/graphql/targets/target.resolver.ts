import { describeTarget } from '../../domain/targets/target-description.js';
import type { Language } from '../../domain/values/language.js';
import { CouncilArg, InputArg, LanguageArg, MeasureArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { PageArgs } from '../api/page.args.js';
import { TargetConfirmInput, TargetSetInput } from './target.input.js';
import { targetConfirmPayload, targetSetPayload } from './target.payload.js';
import { presentTarget } from './target.present.js';
import { Target, TargetConnection } from './target.type.js';

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => TargetConnection, {
    description:
      'Every version of every target of one measure, newest first; empty if the caller may not see them.',
  })
  async targets(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const request = pageRequest(page, 'UUID');
    return presentPage(await services.findTargets(principal, { council, measure }, request), presentTarget);
  }

  @FieldResolver(() => String, {
    description:
      'The target in words: 20 %, tolerance 2; 12 to 18 %, amber at the edge of 1; not a target measure.',
  })
  description(@Root() { set, measure }: Target, @LanguageArg() language: Language): string {
    return describeTarget(set, measure, language);
  }

  @Mutation(() => targetSetPayload.type, {
    description: 'Sets a target for a measure in a year or a part of it, or the next version of one.',
  })
  async targetSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(TargetSetInput) input: TargetSetInput,
  ) {
    return targetSetPayload.answer(await services.setTarget(principal, input));
  }

  @Mutation(() => targetConfirmPayload.type, {
    description: 'Confirms a proposed target without change.',
  })
  async targetConfirm(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(TargetConfirmInput) input: TargetConfirmInput,
  ) {
    return targetConfirmPayload.answer(await services.confirmTarget(principal, input));
  }
}
