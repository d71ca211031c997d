import type { Language } from '../../domain/values/language.js';
import type { GraphqlContext } from '../context.js';
import { Ctx, FieldResolver, Mutation, Resolver, Root } from '../decorators.js';
import { ComparatorQuoteInput } from '../inputs/comparison.input.js';
import { comparatorQuotePayload } from '../payloads/comparison.payload.js';
import { explainNotCompared } from '../present/comparison-explanation.js';
import { NotCompared } from '../types/comparison.type.js';
import { InputArg, LanguageArg } from './arguments.js';

@Resolver(() => NotCompared)
export class ComparisonResolver {
  @FieldResolver(() => String, { description: 'The reason in one plain sentence.' })
  explanation(@Root() { made }: NotCompared, @LanguageArg() language: Language): string {
    return explainNotCompared(made, language);
  }

  @Mutation(() => comparatorQuotePayload.type, {
    description: 'Enters a comparator as a report printed it; of several for one figure the latest stands.',
  })
  async comparatorQuote(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ComparatorQuoteInput) input: ComparatorQuoteInput,
  ) {
    return comparatorQuotePayload.answer(await services.quoteComparator(principal, input));
  }
}
