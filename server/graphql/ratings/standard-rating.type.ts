import { ApiObject, Field } from '../api/decorators.js';
import { Target } from '../targets/target.type.js';
import { Rating } from './rating.type.js';

@ApiObject('A current target of a measure for a period, with the rating against it.')
export class StandardRating {
  @Field(() => Target, { description: 'The target.' })
  readonly target!: Target;

  @Field(() => Rating, { description: 'The rating against it.' })
  readonly rating!: Rating;
}
