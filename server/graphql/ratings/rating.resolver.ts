import { explainRating } from '../../domain/ratings/rating-explanation.js';
import { bilingual } from '../../domain/values/language.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { LiveRating } from './rating.type.js';

@Resolver(() => LiveRating)
export class RatingResolver {
  @FieldResolver(() => BilingualText, {
    description:
      'The reason for the rating, or for its absence, in one sentence: 10 % is below the target of 20 % by more than the tolerance of 2.',
  })
  explanation(@Root() { made, measure }: LiveRating): BilingualText {
    return bilingual((language) => explainRating(made, measure, language));
  }
}
