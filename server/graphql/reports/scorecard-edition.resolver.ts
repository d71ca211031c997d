import { explainLikeForLike } from '../../domain/reports/like-for-like.js';
import type { Language } from '../../domain/values/language.js';
import { CouncilArg, LanguageArg, MeasureArg, ScorecardArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { LikeForLike } from './like-for-like.type.js';
import { MeasureLineage } from './measure-lineage.type.js';
import { presentEdition, presentLikeForLike, presentLineage } from './scorecard-edition.present.js';
import { EditionInForce } from './scorecard-edition.type.js';

@Resolver(() => LikeForLike)
export class ScorecardEditionResolver {
  @Query(() => EditionInForce, {
    nullable: true,
    description:
      'What a scorecard measured on a day, with the changes that made it so; null where there is no edition that the caller may see.',
  })
  async scorecardEdition(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Arg('on', () => DateScalar, { description: 'The day on which it is in force.' }) on: string,
  ) {
    const found = await services.findEdition(principal, { council, scorecard, on });
    return found && presentEdition(found);
  }

  @Query(() => LikeForLike, {
    nullable: true,
    description:
      "A scorecard's counts in a period against the period before, over the measures in both, or why they do not compare; null where there is none that the caller may see.",
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
    description: 'In one sentence, over how many measures the periods are compared, or why they are not.',
  })
  explanation(@Root() { outcome }: LikeForLike, @LanguageArg() language: Language): string {
    return explainLikeForLike(outcome, language);
  }

  @Query(() => MeasureLineage, {
    nullable: true,
    description:
      "What a measure took the place of on the council's scorecards, and what took its own; null where there is no such measure that the caller may see.",
  })
  async measureLineage(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
  ) {
    const found = await services.findLineage(principal, { council, measure });
    return found && presentLineage(found);
  }
}
