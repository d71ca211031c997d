import { ApiInterface, ApiObject, Field } from '../api/decorators.js';
import { Target, TargetDescription } from '../targets/target.type.js';
import { LiveRating, Rating } from './rating.type.js';

@ApiInterface('A target of a line with the rating against it, in current data or as published.')
export abstract class RatedStandard {
  @Field(() => TargetDescription, { description: 'The target.' })
  readonly target!: TargetDescription;

  @Field(() => Rating, { description: 'The rating against it.' })
  readonly rating!: Rating;
}

@ApiObject('A current target of a measure for a period, with the rating against it.', RatedStandard)
export class StandardRating {
  @Field(() => Target, { description: 'The target.' })
  readonly target!: Target;

  @Field(() => LiveRating, { description: 'The rating against it.' })
  readonly rating!: LiveRating;
}
