import type { Measure as DomainMeasure } from '../../domain/measures/measure.js';
import type {
  Rating as DomainRating,
  NotRatedReason,
  Rag,
  RatingRule,
  RatingRuleVersion,
} from '../../domain/ratings/rating.js';
import { ApiObject, Field } from '../api/decorators.js';
import { notRatedReasonEnum, ragEnum, ratingRuleEnum } from './rating.enum.js';

@ApiObject(
  'The RAG rating of a figure against a target, from the displayed value; or the reason for its absence.',
)
export class Rating {
  /** Source of the field `explanation`. */
  readonly made!: DomainRating;
  readonly measure!: DomainMeasure;

  @Field(() => ragEnum, { description: 'The RAG rating.' })
  readonly rag!: Rag;

  @Field(() => notRatedReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a rating; null if there is one.',
  })
  readonly reason!: NotRatedReason | null;

  @Field(() => ratingRuleEnum, { description: 'The rating rule of the line.' })
  readonly rule!: RatingRule;

  @Field(() => String, { description: 'The version of the rule: standard-1.' })
  readonly ruleVersion!: RatingRuleVersion;
}
