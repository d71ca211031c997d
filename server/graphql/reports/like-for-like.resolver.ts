import { explainLikeForLike } from '../../domain/reports/like-for-like.js';
import { bilingual } from '../../domain/values/language.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { LikeForLike } from './like-for-like.type.js';

@Resolver(() => LikeForLike)
export class LikeForLikeExplanationResolver {
  @FieldResolver(() => BilingualText, {
    description:
      'One sentence with the number of measures compared, or with the reason that the periods are not compared.',
  })
  explanation(@Root() { outcome }: LikeForLike): BilingualText {
    return bilingual((language) => explainLikeForLike(outcome, language));
  }
}
