import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Mutation, Resolver, Root } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { ComparatorQuoteInput } from './comparison.input.js';
import { comparatorQuotePayload } from './comparison.payload.js';
import { MissingMember, NotCompared } from './comparison.type.js';
import { explainMissing, explainNotCompared } from './comparison-explanation.js';

@Resolver(() => MissingMember)
export class MissingMemberResolver {
  @FieldResolver(() => BilingualText, { description: 'The reason as one sentence.' })
  explanation(@Root() { reason }: MissingMember): BilingualText {
    return explainMissing(reason);
  }
}

@Resolver(() => NotCompared)
export class ComparisonResolver {
  @FieldResolver(() => BilingualText, { description: 'The reason as one sentence.' })
  explanation(@Root() { comparison }: NotCompared): BilingualText {
    return explainNotCompared(comparison);
  }

  @Mutation(() => comparatorQuotePayload.type, {
    description:
      'Records a comparator as a report printed it. If several are recorded for one figure, the latest is used.',
  })
  async comparatorQuote(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ComparatorQuoteInput) input: ComparatorQuoteInput,
  ) {
    return comparatorQuotePayload.answer(await services.quoteComparator(principal, input));
  }
}
