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
      'The edition of a scorecard in force on a day, with its lines and the changes that created it; null if there is no edition that the caller may see.',
  })
  async scorecardEdition(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Arg('on', () => DateScalar, { description: 'The day on which the edition is in force.' }) on: string,
  ) {
    const edition = await services.findEdition(principal, { council, scorecard, on });
    return edition && presentEdition(edition);
  }

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

  @Query(() => MeasureLineage, {
    nullable: true,
    description:
      "The measures that a measure replaced on the council's scorecards, and those that replaced it; null if there is no such measure that the caller may see.",
  })
  async measureLineage(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @MeasureArg() measure: string,
  ) {
    const lineage = await services.findLineage(principal, { council, measure });
    return lineage && presentLineage(lineage);
  }
}
