import { explainLikeForLike } from '../../domain/reports/like-for-like.js';
import type { Language } from '../../domain/values/language.js';
import { CouncilArg, LanguageArg, ScorecardArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { LikeForLike } from './like-for-like.type.js';
import { presentLikeForLike } from './scorecard-edition.present.js';

@Resolver(() => LikeForLike)
export class ScorecardEditionResolver {
  @Query(() => LikeForLike, {
    nullable: true,
    description:
      "A comparison of a scorecard's RAG counts with the period before, over the measures in both, or the reason that they cannot be compared; null if there is no report that the caller may see.",
  })
  async scorecardLikeForLike(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
  ) {
    const compared = await services.compareWithPrevious(principal, { council, scorecard, period });
    return compared && presentLikeForLike(compared);
  }

  @FieldResolver(() => String, {
    description:
      'One sentence with the number of measures compared, or with the reason that the periods are not compared.',
  })
  explanation(@Root() { outcome }: LikeForLike, @LanguageArg() language: Language): string {
    return explainLikeForLike(outcome, language);
  }
}
