import type { Language } from '../../domain/values/language.js';
import { InputArg, LanguageArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Mutation, Resolver, Root } from '../api/decorators.js';
import { ComparatorQuoteInput } from './comparison.input.js';
import { comparatorQuotePayload } from './comparison.payload.js';
import { NotCompared } from './comparison.type.js';
import { explainNotCompared } from './comparison-explanation.js';

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
