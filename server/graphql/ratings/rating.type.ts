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
  'The colour of a figure against a target, made on the value as it is displayed; or why it has none.',
)
export class Rating {
  /** Behind the field `explanation`. */
  readonly made!: DomainRating;
  readonly measure!: DomainMeasure;

  @Field(() => ragEnum, { description: 'The colour.' })
  readonly rag!: Rag;

  @Field(() => notRatedReasonEnum, {
    nullable: true,
    description: 'Why there is no colour; null where there is one.',
  })
  readonly reason!: NotRatedReason | null;

  @Field(() => ratingRuleEnum, { description: 'The rule that the line is rated by.' })
  readonly rule!: RatingRule;

  @Field(() => String, { description: 'The version of that rule which made this rating: standard-1.' })
  readonly ruleVersion!: RatingRuleVersion;
}
