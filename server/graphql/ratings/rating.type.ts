import type { Measure as DomainMeasure } from '../../domain/measures/measure.js';
import type {
  Rating as DomainRating,
  NotRatedReason,
  Rag,
  RatingRule,
  RatingRuleVersion,
} from '../../domain/ratings/rating.js';
import { ApiInterface, ApiObject, Field } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { notRatedReasonEnum, ragEnum, ratingRuleEnum } from './rating.enum.js';

@ApiInterface('The RAG rating of a figure, in current data or as published.')
export abstract class Rating {
  @Field(() => ragEnum, { description: 'The RAG rating.' })
  readonly rag!: Rag;

  @Field(() => notRatedReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a rating; null if there is one.',
  })
  readonly reason!: NotRatedReason | null;

  @Field(() => String, {
    description: "The version of the rating rule: standard-1, or year-end-1 for a target of the year's end.",
  })
  readonly ruleVersion!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'The reason for the rating, or for its absence, in one sentence; null only as published, if it would disclose a protected figure.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject(
  'The RAG rating of a figure against a target, from the displayed value; or the reason for its absence.',
  Rating,
)
export class LiveRating {
  /** The rating as the domain computed it, and its measure. The field `explanation` is computed from these two. */
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

  @Field(() => String, {
    description: "The version of the rule: standard-1, or year-end-1 for a target of the year's end.",
  })
  readonly ruleVersion!: RatingRuleVersion;
}
