import { explainRating } from '../../domain/ratings/rating-explanation.js';
import type { Language } from '../../domain/values/language.js';
import { LanguageArg } from '../api/arguments.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { Rating } from './rating.type.js';

@Resolver(() => Rating)
export class RatingResolver {
  @FieldResolver(() => String, {
    description:
      'The reason for the rating, or for its absence, in one sentence: 10 % is below the target of 20 % by more than the tolerance of 2.',
  })
  explanation(@Root() { made, measure }: Rating, @LanguageArg() language: Language): string {
    return explainRating(made, measure, language);
  }
}
